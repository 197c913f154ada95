import "../../components/tokens.css";
import "../../components/parts.css";
import { startSearchWindow } from "../popup/SearchWindow.tsx";

await startSearchWindow({ isPanel: true });
