import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { showNote } from "../components/note.ts";
import { awaitNote } from "../platform/pageDoor.ts";

export default defineUnlistedScript(() => awaitNote(showNote));
