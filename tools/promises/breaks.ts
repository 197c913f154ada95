/** One line of ours that, changed so, breaks a promise of ours; and the test file that must notice. */
export interface Break {
  /** Of PRIVACY.md and the design: 1 nothing leaves … 7 crisis first. */
  promise: PromiseNumber;
  /** What is promised, in one sentence. */
  sentence: string;
  /** What was done to it, for the table. */
  broken: string;
  file: string;
  /** Stands in the file exactly once. */
  find: string;
  instead: string;
  test: string;
  /** Where a file has many slow tests: a part of the name of those that are to be run. */
  only?: string;
}

export const promises = {
  1: "Nothing leaves the browser",
  2: "The page learns nothing",
  3: "Manners",
  4: "No diary",
  5: "Honest facts",
  6: "Everyone",
  7: "Crisis first",
} as const;
export type PromiseNumber = keyof typeof promises;

const bundle = "tests/bundle/bundle.test.ts";
const waysOut = "tests/bundle/waysOut.test.ts";
const privileges = "tests/bundle/privileges.test.ts";
const chromium = "tests/e2e/chromium.test.ts";
const hostile = "tests/e2e/hostile.test.ts";
const network = "tests/e2e/network.test.ts";
const manners = "tests/core/manners.test.ts";
const windows = "tests/components/windows.test.tsx";
const stored = "tests/platform/stored.test.ts";
const texts = "tests/platform/i18n.test.ts";
const records = "tests/data/resources.test.ts";
const tokens = "tests/components/tokens.test.ts";

const before = (line: string, added: string) => ({ find: line, instead: `${added}\n${line}` });
const after = (line: string, added: string) => ({ find: line, instead: `${line}\n${added}` });
const without = (find: string) => ({ find, instead: "" });

const nothingLeaves: readonly Omit<Break, "promise">[] = [
  {
    sentence: "No request by the extension, ever",
    broken: "the background calls a server as it starts",
    file: "entrypoints/background.ts",
    ...after("  listenForWaysIn();", '  void globalThis.fetch("https://leak.example/");'),
    test: waysOut,
    only: "no script holds a way to a network",
  },
  {
    sentence: "The content security policy forbids it",
    broken: "the policy lets requests out to any https: address",
    file: "wxt.config.ts",
    find: "connect-src 'none'",
    instead: "connect-src https:",
    test: privileges,
  },
  {
    sentence: "The content security policy forbids it",
    broken: "the policy lets requests out to anywhere, in a real browser",
    file: "wxt.config.ts",
    find: "connect-src 'none'",
    instead: "connect-src *",
    test: network,
    only: "our policy stops every way out",
  },
  {
    sentence: "A recording proxy sees none",
    broken: "the popup has a server's connection made ready",
    file: "entrypoints/popup/index.html",
    ...after("    <title>Alongside</title>", '    <link rel="preconnect" href="https://leak.example" />'),
    test: network,
    only: "a recording proxy sees",
  },
  {
    sentence: "storage.sync is never used",
    broken: "what is kept goes to the store that is copied to other devices",
    file: "platform/stored.ts",
    find: "? browser.storage.session : browser.storage.local;",
    instead: "? browser.storage.session : browser.storage.sync;",
    test: waysOut,
    only: "no script holds a way to a network",
  },
  {
    sentence: "Links open only when the person presses them",
    broken: "a group's page opens by itself beside a page that has a note",
    file: "entrypoints/background.ts",
    ...before(
      "    await setDot(",
      '    if (hasDot) globalThis.chrome?.tabs.create({ url: "https://group.example/" });',
    ),
    test: network,
    only: "a recording proxy sees",
  },
  {
    sentence: "… with rel=noreferrer",
    broken: "links tell the site where the person came from",
    file: "components/Button.tsx",
    find: 'rel="noreferrer"',
    instead: 'rel="noopener"',
    test: windows,
    only: "links open without telling",
  },
];

const pageLearnsNothing: readonly Omit<Break, "promise">[] = [
  {
    sentence: "No web-accessible resource",
    broken: "pages may load the popup",
    file: "wxt.config.ts",
    ...after(
      '    optional_host_permissions: ["https://*/*"],',
      '    web_accessible_resources: [{ resources: ["popup.html"], matches: ["<all_urls>"] }],',
    ),
    test: privileges,
  },
  {
    sentence: "No message in the page",
    broken: "our script posts a message to the page",
    file: "entrypoints/page-look.ts",
    ...after("    told = location.href;", '    window.postMessage("seen", "*");'),
    test: chromium,
    only: "of a visit with notes set to",
  },
  {
    sentence: "No event in the page",
    broken: "our script dispatches an event of its own name",
    file: "entrypoints/page-look.ts",
    ...after("    told = location.href;", '    document.dispatchEvent(new Event("seen"));'),
    test: bundle,
    only: "gives no sign to the page",
  },
  {
    sentence: "No mark in the page",
    broken: "our script leaves a mark in the page's timeline",
    file: "entrypoints/page-look.ts",
    ...after("    told = location.href;", '    performance.mark("seen");'),
    test: bundle,
    only: "gives no sign to the page",
  },
  {
    sentence: "Until something is said the page is untouched: no attribute",
    broken: "our script sets an attribute as it looks",
    file: "entrypoints/page-look.ts",
    ...after("    told = location.href;", '    document.documentElement.dataset.seen = "";'),
    test: chromium,
    only: "of a visit with notes set to",
  },
  {
    sentence: "A note is one nameless element: no fixed name, no global",
    broken: "the note's element has an id, which is a global of the page, too",
    file: "components/note.ts",
    ...after('  const host = document.createElement("div");', '  host.id = "alongside";'),
    test: chromium,
    only: "of a note: one nameless element",
  },
  {
    sentence: "… with a closed shadow root",
    broken: "the root is open",
    file: "components/note.ts",
    find: 'mode: "closed"',
    instead: 'mode: "open"',
    test: chromium,
    only: "of a note: one nameless element",
  },
  {
    sentence: "Its line follows from the page alone",
    broken: "the groups of the note are chosen with the person's settings",
    file: "entrypoints/background.ts",
    find: "lookAt()(page);",
    instead: "lookAt()(page, settings);",
    test: chromium,
    only: "says the same whoever the person is",
  },
  {
    sentence: "No link, no field",
    broken: "the note has a link to the group",
    file: "components/note.ts",
    find: "    note.append(opener, closer);",
    instead:
      '    note.append(opener, closer, Object.assign(document.createElement("a"), { href: "https://group.example/", textContent: "More" }));',
    test: chromium,
    only: "names who can help and opens the popup",
  },
  {
    sentence: "It acts on trusted presses only",
    broken: "a press that the page made is taken for a person's",
    file: "components/note.ts",
    ...without("event.isTrusted && "),
    test: chromium,
    only: "acts on trusted presses only",
  },
  {
    sentence: "… and its element, which a page can press, takes none",
    broken: "the element around the note opens the popup, too",
    file: "components/note.ts",
    ...before("  note.lang = language;", '  host.addEventListener("click", () => void tell({ name: "noteOpened" }));'),
    test: hostile,
    only: "the note is pressed by script, in every way that there is",
  },
  {
    sentence: "… also where a selection led the page into the note, in Firefox",
    broken: "a press that the page made is taken for a person's",
    file: "components/note.ts",
    ...without("event.isTrusted && "),
    test: "tests/e2e/hostileFirefox.test.ts",
    only: "the words are found, and rewritten, and pressed by script",
  },
  {
    sentence: "A page that spoils the browser's own functions learns no more",
    broken: "the root is open",
    file: "components/note.ts",
    find: 'mode: "closed"',
    instead: 'mode: "open"',
    test: hostile,
    only: "all that moves, paints and presses is watched",
  },
  {
    sentence: "… nor finds a name",
    broken: "the note's element has an id, which is a global of the page, too",
    file: "components/note.ts",
    ...after('  const host = document.createElement("div");', '  host.id = "alongside";'),
    test: hostile,
    only: "a strict policy and Trusted Types forbid",
  },
  {
    sentence: "A page that times its own loading can only guess",
    broken: "our script comes when the page has loaded, and the browser holds the load back for it",
    file: "wxt.config.ts",
    find: 'run_at: "document_start"',
    instead: 'run_at: "document_idle"',
    test: "tests/e2e/timing.test.ts",
  },
  {
    sentence: "… also where it knows when to look",
    broken: "our script reads each page at the same moment",
    file: "entrypoints/page-look.ts",
    ...without(" + Math.random() * 250"),
    test: "tests/e2e/timing.test.ts",
  },
  {
    sentence: "… also by what the page's own first use of something costs",
    broken: "our scripts wait by what the page can be the first to use",
    file: "platform/later.ts",
    find: 'AbortSignal.timeout(milliseconds).addEventListener("abort", onTime, { once: true });',
    instead: "void scheduler.postTask(onTime, { delay: milliseconds });",
    test: bundle,
    only: "gives no sign to the page",
  },
  {
    sentence: "“Icon only” leaves no trace",
    broken: "who chose the dot alone gets notes",
    file: "core/answer.ts",
    ...without('mode === "icon" || '),
    test: "tests/core/answer.test.ts",
  },
];

const goodManners: readonly Omit<Break, "promise">[] = [
  {
    sentence: "Never on sign-in",
    broken: "a password field is no reason any more",
    file: "core/pages/manners.ts",
    ...without('    ...(fields.password ? ["sign-in" as const] : []),'),
    test: manners,
  },
  {
    sentence: "Never on payment",
    broken: "a card field is no reason any more",
    file: "core/pages/manners.ts",
    ...without('    ...(fields.card ? ["payment" as const] : []),'),
    test: manners,
  },
  {
    sentence: "Never on a form being filled",
    broken: "many text fields are no reason any more",
    file: "core/pages/manners.ts",
    ...without(" || fields.text > mostTextFields"),
    test: manners,
  },
  {
    sentence: "Never on jobs, jury, victims', registry and such pages",
    broken: "the words of a page are not looked at",
    file: "core/pages/manners.ts",
    ...without("      ...findWords.flatMap((find) => find(places) ?? []),"),
    test: manners,
  },
  {
    sentence: "Never on a site that is for victims",
    broken: "sites that are always silent are not",
    file: "core/pages/manners.ts",
    ...without("      ...(site?.silent ? [site.silent] : []),"),
    test: manners,
  },
  {
    sentence: "Never in a frame",
    broken: "the background answers a frame",
    file: "platform/notes.ts",
    ...without(" || frameId !== 0"),
    test: "tests/platform/notes.test.ts",
  },
  {
    sentence: "Never while a field has focus",
    broken: "the focus is not looked at, in Firefox",
    file: "platform/readPage.ts",
    find: 'focused: isField(document.activeElement) || has("[autofocus]"),',
    instead: "focused: false,",
    test: "tests/e2e/firefox.test.ts",
    only: "stays away from sign-in, a focused field",
  },
  {
    sentence: "Never over the focused element",
    broken: "the note stays where the focus is",
    file: "components/note.ts",
    ...without(" || isOver(host, document.activeElement)"),
    test: chromium,
    only: "not over what has the focus",
  },
  {
    sentence: "At most one note a day for each family",
    broken: "that something was said today is not asked",
    file: "core/answer.ts",
    ...without(" || isQuiet(quiet, family)"),
    test: "tests/core/answer.test.ts",
  },
  {
    sentence: "At most one note a day, in four tabs, too",
    broken: "changes do not wait for each other",
    file: "platform/stored.ts",
    find: "  return navigator.locks.request(",
    instead: "  return work();\n  navigator.locks.request(",
    test: "tests/platform/settings.test.ts",
  },
  {
    sentence: "× means “not today”",
    broken: "it means never again",
    file: "core/quiet.ts",
    find: "[family]: dayOf(daysLater(now, 1))",
    instead: '[family]: "always"',
    test: "tests/core/quiet.test.ts",
  },
  {
    sentence: "In the popup: not on this kind of site",
    broken: "the button turns notes off for today only",
    file: "components/ForThisPage.tsx",
    find: "quietForGood(before, family))}",
    instead: "quietForToday(before, family, new Date()))}",
    test: windows,
    only: "three groups with reasons",
  },
  {
    sentence: "In the popup: never",
    broken: "the button leaves the notes on",
    file: "components/ForThisPage.tsx",
    find: '    change({ ...settings, notes: notesEverywhere("off") });',
    instead: '    change({ ...settings, notes: notesEverywhere("note") });',
    test: windows,
    only: "never on any page can be taken back",
  },
];

const noDiary: readonly Omit<Break, "promise">[] = [
  {
    sentence: "Of dismissals only the family and an end date are remembered",
    broken: "the page's address is remembered, too",
    file: "entrypoints/background.ts",
    find: "(await sendNote(sender, note)) ? answer :",
    instead: '(await sendNote(sender, note)) ? { ...answer, quiet: { ...answer.quiet, [page.url]: "always" } } :',
    test: chromium,
    only: "only family and day are remembered",
  },
  {
    sentence: "… nothing finer",
    broken: "a stored host name is read as a dismissal",
    file: "core/quiet.ts",
    find: "  return Object.fromEntries(entries);",
    instead: "  return { ...stored, ...Object.fromEntries(entries) };",
    test: "tests/core/quiet.test.ts",
  },
  {
    sentence: "Host names are stored only for sites the person allowed",
    broken: "a host that was asked for is stored, refused or not",
    file: "platform/permissions.ts",
    ...before("  return pattern === undefined ? Promise", "  void browser.storage.local.set({ asked: pattern });"),
    test: windows,
    only: "a refusal changes nothing",
  },
  {
    sentence: "Searches are not stored",
    broken: "the last words are kept by the window",
    file: "components/FindHelp.tsx",
    find: "isSecond={isSecond} onQuery={setQuery}",
    instead: 'isSecond={isSecond} onQuery={(words) => { setQuery(words); localStorage.setItem("last", words); }}',
    test: chromium,
    only: "keeps nothing of a search",
  },
  {
    sentence: "No query is in an address of ours",
    broken: "the words go into the popup's address",
    file: "platform/windows.ts",
    find: 'if (!(await opened)) await openOwnPage("popup.html");',
    instead: 'if (!(await opened)) await openOwnPage(("popup.html?words=" + words) as "popup.html");',
    test: "tests/e2e/waysIn.test.ts",
    only: "stand in the box of a tab",
  },
  {
    sentence: "No id is in an address of ours",
    broken: "the groups of a page to print stand in its address",
    file: "platform/handout.ts",
    find: 'await openOwnPage("handout.html");',
    instead: 'await openOwnPage(("handout.html?ids=" + order.list.entries.map(({ id }) => id)) as "handout.html");',
    test: "tests/platform/saved.test.ts",
  },
  {
    sentence: "Words are handed over in memory, read once and removed",
    broken: "they are not removed",
    file: "platform/stored.ts",
    ...without("  await browser.storage.session.remove(handed + key);"),
    test: stored,
  },
  {
    sentence: "Nothing is written from a private window",
    broken: "our windows do not ask whether they are private",
    file: "platform/stored.ts",
    ...without("(await isPrivateWindow()) || "),
    test: "tests/platform/settings.test.ts",
  },
  {
    sentence: "Nothing is written from a private window",
    broken: "a private tab's message is answered",
    file: "platform/notes.ts",
    ...without(" || tab.incognito"),
    test: "tests/platform/notes.test.ts",
  },
  {
    sentence: "“What is stored here” shows all of it",
    broken: "what it has no words for is left out",
    file: "components/StoredRoom.tsx",
    find: "{ ...others, ...notInWords(stored) }",
    instead: "notInWords(stored)",
    test: "tests/components/options.test.tsx",
    only: "is shown whole",
  },
  {
    sentence: "“What is stored here” shows all of it",
    broken: "sites that the person allowed are left out",
    file: "components/StoredRoom.tsx",
    find: "...hosts.map((host) =>",
    instead: "...[].map((host) =>",
    test: windows,
    only: "count as stored, and are erased",
  },
  {
    sentence: "… and wipes it in one press",
    broken: "what stands in memory stays",
    file: "platform/stored.ts",
    ...without("    await browser.storage.session?.clear();"),
    test: stored,
  },
  {
    sentence: "… and wipes it in one press",
    broken: "sites that the person allowed stay allowed",
    file: "platform/erase.ts",
    find: "  const isForgotten = await forgetAllHosts();",
    instead: "  const isForgotten = true;",
    test: windows,
    only: "count as stored, and are erased",
  },
];

const honestFacts: readonly Omit<Break, "promise">[] = [
  {
    sentence: "Every record says where it was read",
    broken: "a record without a source is taken",
    file: "data/schema.ts",
    find: 'v.minLength(1, "at least one source")',
    instead: "v.minLength(0)",
    test: records,
    only: "a malformed record is an error",
  },
  {
    sentence: "… and when",
    broken: "a record without the day of reading is taken",
    file: "data/schema.ts",
    find: "      seen: day,",
    instead: "      seen: v.optional(day),",
    test: records,
    only: "a malformed record is an error",
  },
  {
    sentence: "… and how sure that is",
    broken: "what others say is called their own page",
    file: "core/evidence.ts",
    find: 'level === "own-page" ? "own" : "third"',
    instead: '"own"',
    test: windows,
    only: "is said in words",
  },
  {
    sentence: "The card says it in words",
    broken: "the date of the page is left out",
    file: "locales/en.json",
    find: "Read in an archived copy of their own page, dated {date}.",
    instead: "Read in an archived copy of their own page.",
    test: windows,
    only: "is said in words",
  },
  {
    sentence: "The card says where, in a real window",
    broken: "an opened card does not list its sources",
    file: "components/CardDetails.tsx",
    ...without("        <Sources resource={resource} />"),
    test: "tests/e2e/people.test.ts",
    only: "a partner before a first hearing",
  },
  {
    sentence: "Never “checked” unless someone did",
    broken: "the card does not say that nobody called",
    file: "components/Evidence.tsx",
    ...without('{!isShort && t("evidence.nobodyCalled")}{" "}'),
    test: windows,
    only: "is said in words",
  },
  {
    sentence: "Never “checked” unless someone did",
    broken: "a text says that a page was checked",
    file: "locales/en.json",
    find: "Read on another source’s page, with no date.",
    instead: "Checked on another source’s page, with no date.",
    test: texts,
    only: "nothing is called checked",
  },
  {
    sentence: "What is not confirmed is not a link",
    broken: "a group that one list names gets an address",
    file: "data/resources/national.json",
    ...before('    "lookFor": "Mothers of Incarcerated Sons",', '    "facebook": "https://www.facebook.com/groups/1",'),
    test: records,
    only: "a Facebook group without a confirmed address",
  },
  {
    sentence: "What is not confirmed is said to be so",
    broken: "a number on someone else's page looks like any other",
    file: "components/NextSteps.tsx",
    find: "{isPhoneUnconfirmed(resource) &&",
    instead: "{false &&",
    test: windows,
    only: "a number that only others print",
  },
];

const everyone: readonly Omit<Break, "promise">[] = [
  {
    sentence: "English and Spanish",
    broken: "a text is missing in Spanish",
    file: "locales/es.json",
    ...without('  "crisis.link": "¿Necesita ayuda ahora?",'),
    test: texts,
    only: "with the same keys",
  },
  {
    sentence: "… records included",
    broken: "a record says in English what it should say in Spanish",
    file: "data/resources/national.json",
    find: "Un directorio para buscar una cárcel o prisión. El sitio también da consejos sobre visitas, correo y dinero.",
    instead:
      "A directory where you can search for a jail or prison. The site also has advice on visits, mail and money.",
    test: records,
    only: "says it in our words",
  },
  {
    sentence: "WCAG 2.2 AA",
    broken: "fields have no label",
    file: "components/Field.tsx",
    find: "<label for={id}>{label}</label>",
    instead: "<span>{label}</span>",
    test: "tests/e2e/screens.test.ts",
    only: "axe finds nothing in either theme",
  },
  {
    sentence: "WCAG 2.2 AA",
    broken: "soft text is too pale",
    file: "components/tokens.css",
    find: "--soft: #3f4e55;",
    instead: "--soft: #8f9ea5;",
    test: tokens,
  },
  {
    sentence: "Keyboard alone",
    broken: "the arrow down does not walk through the results",
    file: "components/resultKeys.ts",
    ...without("  ArrowDown: (target) => walk(target, 1),"),
    test: "tests/e2e/keys.test.ts",
    only: "arrows walk through the results",
  },
  {
    sentence: "200 % zoom",
    broken: "long words stick out of the window",
    file: "components/parts.css",
    find: "  overflow-wrap: anywhere;\n}\nhtml {",
    instead: "  white-space: nowrap;\n}\nhtml {",
    test: chromium,
    only: "at 200 %",
  },
  {
    sentence: "Dark",
    broken: "the dark theme has a bright ground",
    file: "components/tokens.css",
    find: "--paper: #12181b;",
    instead: "--paper: #faf8f4;",
    test: tokens,
  },
  {
    sentence: "Forced colors",
    broken: "the words of a filled button have the color of its ground",
    file: "components/parts.css",
    find: "    color: ButtonText;",
    instead: "    color: ButtonFace;",
    test: chromium,
    only: "has its words on every button in forced colors",
  },
  {
    sentence: "Reduced motion",
    broken: "the note moves all the same",
    file: "components/note.css",
    find: "    animation: none;",
    instead: "    animation: appear 60s;",
    test: chromium,
    only: "in forced colors and without motion",
  },
  {
    sentence: "Firefox on Android has no panel",
    broken: "the popup offers a panel everywhere",
    file: "platform/panel.ts",
    find: "  return browser.sidebarAction !== undefined || globalThis.chrome?.sidePanel !== undefined;",
    instead: "  return true;",
    test: "tests/e2e/bare.test.ts",
    only: "offers no panel",
  },
  {
    sentence: "Firefox on Android has one kind of window",
    broken: "no note comes where the browser tells no kind",
    file: "platform/windows.ts",
    ...without(" || browser.windows === undefined"),
    test: "tests/platform/waysIn.test.ts",
  },
];

const crisisFirst: readonly Omit<Break, "promise">[] = [
  {
    sentence: "Words of self-harm put the 988 lifeline above every result",
    broken: "the results have no block above them",
    file: "components/SearchResults.tsx",
    ...without("      {crisis && <CrisisBlock crisis={crisis} />}"),
    test: windows,
    only: "words of self-harm put 988 above",
  },
  {
    sentence: "Self-harm goes first",
    broken: "danger goes before it where both are named",
    file: "core/crisis.ts",
    ...before('  if (without(safe, possible("selfHarm"))', '  if (safe !== earnest) return "danger";'),
    test: "tests/core/crisis.test.ts",
  },
  {
    sentence: "The lifeline is called by one press",
    broken: "the button calls another number",
    file: "components/CrisisBlock.tsx",
    find: 'href="tel:988"',
    instead: 'href="tel:211"',
    test: windows,
    only: "leads to a human voice",
  },
  {
    sentence: "… or texted",
    broken: "the button writes to another number",
    file: "components/CrisisBlock.tsx",
    find: ': "sms:988"}',
    instead: ': "sms:211"}',
    test: windows,
    only: "leads to a human voice",
  },
  {
    sentence: "Danger from a person puts 911 there",
    broken: "the button calls another number",
    file: "components/CrisisBlock.tsx",
    find: 'href="tel:911"',
    instead: 'href="tel:211"',
    test: windows,
    only: "leads to a human voice",
  },
  {
    sentence: "… and the domestic-violence hotline",
    broken: "the button calls another number",
    file: "components/CrisisBlock.tsx",
    find: 'href="tel:1-800-799-7233"',
    instead: 'href="tel:211"',
    test: windows,
    only: "leads to a human voice",
  },
  {
    sentence: "A small permanent link leads to both",
    broken: "it leads to one of them",
    file: "components/OwnWindow.tsx",
    ...without('      <CrisisBlock crisis="danger" />'),
    test: windows,
    only: "leads to a human voice",
  },
  {
    sentence: "A small permanent link leads to both, in a real window",
    broken: "it opens nothing",
    file: "components/OwnWindow.tsx",
    ...without("        {isHelpOpen && <HelpNow />}"),
    test: chromium,
    only: "has its words on every button in forced colors",
  },
];

const of = (promise: PromiseNumber, rows: readonly Omit<Break, "promise">[]) =>
  rows.map((row) => ({ promise, ...row }));

/** The closed table of all of them, by promise. */
export const breaks: readonly Break[] = [
  ...of(1, nothingLeaves),
  ...of(2, pageLearnsNothing),
  ...of(3, goodManners),
  ...of(4, noDiary),
  ...of(5, honestFacts),
  ...of(6, everyone),
  ...of(7, crisisFirst),
];
