import "../../components/tokens.css";
import "../../components/parts.css";
import { startSearchWindow } from "./SearchWindow.tsx";

await startSearchWindow({ isPanel: false });
