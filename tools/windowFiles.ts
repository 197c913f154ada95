/** Asks the browser what only it knows, before anything else is loaded. */
const isStart =
  /entrypoints[\\/]popup[\\/]start|components[\\/]showWindow|platform[\\/](activeTab|panel|settings|stored|i18n|windows)|core[\\/](settings|quiet|pages[\\/]page)|data[\\/]lists|node_modules[\\/](preact|webextension-polyfill)/;
/** What stands in a window. */
const isPart =
  /[\\/](components[\\/].*\.tsx?|core|platform|data[\\/]schema\.ts|node_modules[\\/]lucide|entrypoints[\\/]popup[\\/](SearchWindow|firstRecords))/;
/** Answers what is typed: loaded once the window stands. */
const isFinder =
  /[\\/](core[\\/](crisis|places|search)|entrypoints[\\/]popup[\\/]finder|data[\\/]searchKnowledge\.ts|node_modules[\\/]haversine-distance)/;
/** Of the search what the window itself needs. */
const isOfWindow = /core[\\/]search[\\/](fold|highlight|withoutParts|facets|wordList)/;
/** Parts of options and of the first page. */
const isRoom =
  /[\\/](Rooms?|\w+Rooms?|Rules|OptionsPage|WelcomePage|browserKind|shortcuts|addressBar|menus|erase|figures|Said|openFile|keptFile)\.tsx?$/;
/** Parts that few windows or cards need, and what they alone need. */
const laterParts = [
  /rough|NextDate|meetings|meetingWords|ReportForm|reportText|core[\\/](look|pages[\\/](recognize|agencies|manners|needs))/,
  /[\\/]MyList|List(Entries|Entry)|TakeAlong|LanguageChoice|[Hh]andout|components[\\/]Code\.|qrCode|core[\\/]csv/,
  /components[\\/]Guides?\.|platform[\\/]guides/,
];
const isLoadedLater = (path: string) => laterParts.some((part) => part.test(path));

/**
 * Into which files the modules of our windows go; the first that fits takes a module. What a window opens with is loaded first
 * (docs/decisions/0014), and of many small files each costs it more than it weighs. Records, word lists and code stand apart, so that the weight of
 * each can be seen. tests/bundle/ finds files that import each other in a ring.
 */
export const windowFiles = [
  { name: "records", test: /[\\/]data[\\/]resources/ },
  { name: "index", test: /[\\/]data[\\/]searchIndex/ },
  { name: "sites", test: /[\\/]data[\\/]sites/ },
  { name: "places", test: /[\\/]data[\\/]places/ },
  { name: "texts", test: /[\\/]locales[\\/](en|es)\.json/ },
  { name: "vocabulary", test: /[\\/]data[\\/](signals|vocabulary)/ },
  { name: "rooms", test: isRoom },
  { name: "start", test: isStart },
  {
    name: "finder",
    test: (path: string) => isFinder.test(path) && !isOfWindow.test(path) && !isLoadedLater(path),
  },
  { name: "parts", test: (path: string) => isPart.test(path) && !isLoadedLater(path) },
];
