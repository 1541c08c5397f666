/** The bounds every untrusted document is held to; far above any real programme, far below what hurts. */
export const depth = 24;
export const nodes = 400_000;
export const textLength = 20_000;
export const idLength = 64;
export const dayLength = 64;
export const sets = 200;
export const setNumber = 9_999;
export const criteria = 500;
/** One character of a vector names an option, so 35 is the most a criterion may have. */
export const options = 35;
export const conditions = 60;
export const bands = 20;
export const rank = 99;
export const sections = 26;
export const cases = 9;
export const points = 100_000;
export const weight = 1_000;
/** Fractions finer than a thousandth of a point are refused. */
export const decimals = 3;
/** Combinations of automatic triggers that interval and nextStar look through. */
export const scenarios = 4_096;
/** What the answers of a pack may cost to work out: options, once for themselves and once for each rank that has minimums. */
export const answers = 100_000;
/** What `interval` may cost: scenarios × criteria × bands. */
export const intervalWork = 3_000_000;
/** What `nextStar` may cost: scenarios × options × the points a rank needs, in all and in a section, by the grain of points. */
export const nextStarWork = 100_000_000;
/** What `sensitivity` may cost: options × ranks × scenarios × criteria × 64 points at a time. */
export const sensitivityWork = 300_000_000;
/** How many layers may be laid over a pack, and what one may add. */
export const layers = 5;
export const localCriteria = 5_000;
export const localTexts = 20;
export const photos = 12;
export const names = 500;
/** Ten years, the longest term of days that a decision may set. */
export const termDays = 3_650;
/** Reviews of one criterion, and the length of a remark in one. */
export const reviews = 50;
export const remark = 4_000;
/** Steps in the log of a dossier: a dossier that goes back and forth every week for a year has a hundred. */
export const dossierSteps = 500;
/** A council: who sits in it, what it scores in one session, how often, and what it notes of that. */
export const councilMembers = 60;
export const councilProducts = 1_000;
export const councilRounds = 9;
export const sessionBallots = 60_000;
/** Every ballot of the largest session, and its text. */
export const sessionNodes = 6_000_000;
export const sessionCharacters = 150_000_000;
export const sessionSteps = 100_000;
/** Rules of a dossier: ids, components, papers that picks make necessary, where those picks are, fields of forms, samples. */
export const dossierIdLength = 40;
export const evidenceKinds = 100;
export const dossierComponents = 100;
export const dossierNeeds = 500;
export const needPicks = 500;
export const dossierFields = 500;
export const samples = 1_000;
/** A hundred years: no certificate is valid for longer. */
export const termMonths = 1_200;
/** Documents for one criterion. */
export const evidence = 200;
/** What an archive of a dossier may hold: files, characters of a path, and bytes, which stay below what a plain zip can count. */
export const dossierFiles = 2_000;
export const dossierPath = 160;
export const dossierBytes = 4_000_000_000;
/** An inspection: who inspects or is there, and what is looked into beside the criteria. */
export const inspectors = 60;
export const inspectionMatters = 50;
/** A plan of improvement: its tasks over the years, and how often it was carried over. */
export const planTasks = 2_000;
export const planMarks = 200;
/** A register: all certificates of the country, and what happens to one in fifty years; columns of an office's own table that are no field. */
export const certificates = 60_000;
export const certificateEvents = 200;
export const otherColumns = 60;
/** Every certificate of the largest register, and its text. */
export const registerNodes = 8_000_000;
export const registerCharacters = 200_000_000;
/** A decision's calendar: rounds, deadlines, grounds, transitions each; and holidays: years, days off in one. */
export const calendarParts = 100;
export const holidayYears = 300;
export const daysOff = 366;
