import { resources } from "../../data/resources.ts";
import { checkLinks, linkTable } from "./links.ts";

// `npm run data:links`: for maintainers with a network, and weekly in .github/workflows/links.yml.
const report = await checkLinks(resources);
console.log(linkTable(report));
process.exit(report.broken.length > 0 ? 1 : 0); // what may still be asked is not waited for
