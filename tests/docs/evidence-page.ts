import { concernIds, concerns, type ConcernId } from '../../lib/core/concerns/concerns';
import { findStudy, grades, isStudyKey, studies, type StudyKey } from '../../lib/core/concerns/evidence';
import { sources } from '../../lib/core/concerns/sources';
import { areTwins } from '../../lib/core/concerns/twins';
import { cardsFor } from '../../lib/core/i18n/cards';
import { hints } from '../../lib/core/hints/index';

const severities = { 1: 'a tip', 2: 'consider', 3: 'look before sending' } as const;
const readAs = {
  abstract: 'abstract or opening pages read',
  summary: "read in somebody's summary",
  page: "read on a project's own page",
} as const;

const byNumber = (a: string, b: string): number => Number(a.slice(1)) - Number(b.slice(1));
const keys = (Object.keys(studies) as StudyKey[]).toSorted(byNumber);

const spokenIn = (id: ConcernId): string => {
  const langs = new Set(
    hints.filter(({ concern }) => concern === id).map((hint) => hint.id.slice(0, hint.id.indexOf('/'))),
  );
  if (langs.has('any') || (langs.has('en') && langs.has('id'))) return 'English and Indonesian';
  return langs.has('id') ? 'Indonesian' : 'English';
};

const concernPart = (id: ConcernId): string => {
  const { title, feels, why } = cardsFor('en')[id];
  const cited = concerns[id].evidence.filter(isStudyKey);
  const twins = concernIds.filter((other) => areTwins(id, other));
  return [
    `### ${id}`,
    '',
    `**${title}** · ${severities[concerns[id].severity]} · ${spokenIn(id)} · grade ${grades[id]}${grades[id] === 'C' ? ', common practice' : ''}`,
    '',
    `> ${feels}`,
    '',
    why,
    '',
    ...cited.map((key) => `- ${key}: ${findStudy(key)?.claim.en} (${findStudy(key)?.by}).`),
    ...(cited.length === 0 ? ['- No study of exactly this.'] : []),
    ...(twins.length > 0 ? ['', `On the same words one card is shown with: ${twins.join(', ')}.`] : []),
  ].join('\n');
};

const studyRow = (key: StudyKey): string => {
  const { by, claim, langs } = studies[key];
  const { where, setting, read } = sources[key];
  return `| ${key} | ${by} | ${claim.en} | ${setting.en} | ${langs.join(', ') || 'other or not stated'} | ${where} (${readAs[read]}) |`;
};

/** The whole of `docs/evidence.md`, made from the data that the cards and the options page show. */
export const evidencePage = (): string => `# What stands behind every hint

Made from \`lib/core/concerns\` by \`npm run evidence\`; a test fails when it is out of date. The options page shows the same.

**Grades.** A: field data from real service with experiments, or several experiments in service. B: one experiment, a nearby
setting, or a large corpus. C: guideline, small study or inference. Only A and B say "research"; C says "common practice". A card on
Indonesian words says so where only English, or another language, was studied.

**Where studies disagree.**

- A short apology and quick action (E4) against listening first (E12): E4 filmed average customers face to face, E12 read upset
  customers in text. With an upset customer \`unheard\` is raised and \`over-apology\` is not.
- Warm at start and end (E3) against solving first and growing warm later (E16): E3 is like e-mail, E16 is chat. \`cold-open\` and
  \`warm-close\` ask for warmth at both ends of an e-mail; in chat nothing is asked after the first turn.
- The name helps (E19) and hurts (E20, E21): once, and right.
- Sincerity matters (E17) only where the matter is solved: hints about solving stand above hints about sincerity of the same weight.
- What was found in English is treated as unproven in Indonesian unless an Indonesian source is listed.

## Concerns

${concernIds.map(concernPart).join('\n\n')}

## Studies

| | by | found | in what setting | language | read where |
| --- | --- | --- | --- | --- | --- |
${keys.map(studyRow).join('\n')}
`;
