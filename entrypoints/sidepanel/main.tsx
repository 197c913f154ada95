import "../../components/tokens.css";
import "../../components/parts.css";
import { startSearchWindow } from "../popup/start.ts";

await startSearchWindow({ isPanel: true });
