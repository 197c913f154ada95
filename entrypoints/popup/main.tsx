import "../../components/tokens.css";
import "../../components/parts.css";
import { startSearchWindow } from "./start.ts";

await startSearchWindow({ isPanel: false });
