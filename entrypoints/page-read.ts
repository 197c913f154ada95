import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { readPage } from "../platform/readPage.ts";

/** Injected by our own windows on a press; its value is what `executeScript` answers with. */
export default defineUnlistedScript(() => readPage("whole"));
