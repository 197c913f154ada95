import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { markAsEmptyPage } from "../platform/emptyPage.ts";

export default defineUnlistedScript(markAsEmptyPage);
