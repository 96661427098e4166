import type { Draft, Sentence } from '../../text/draft';
import { phrases, type Hit } from '../../text/pattern';
import { rememberBy } from '../../text/remember';
import { shift } from '../../text/span';
import { unless } from '../../text/unless';
import { draftHint } from '../hint';

const soft =
  'just|already|now|also|personally|since|then|gladly|happily|still|immediately|quickly|today|both|carefully|thoroughly|fully|duly|double|again|first|next|certainly|definitely|currently|at once|indeed';
/** What one person does at a desk: looks, reads, writes, calls, changes an entry. */
const done =
  'added|amended|applied|approved|arranged|asked|blocked|booked|called|cancelled|canceled|changed|chased|checked|cleared|closed|compared|contacted|corrected|credited|deleted|emailed|e-mailed|enclosed|entered|examined|extended|filed|filled|flagged|forwarded|found|gone through|held|inspected|issued|left|listened|located|logged|looked|lowered|made|marked|messaged|moved|noted|opened|ordered|paid|passed|phoned|posted|printed|processed|pulled|put|raised|rang|read|rebooked|recalculated|received|recorded|refunded|registered|reinstated|released|removed|renewed|replied|reported|requested|resent|reserved|reset|retrieved|reviewed|rung|saved|scheduled|searched|sent|set|sorted|spoken|spoke|stopped|submitted|swapped|switched|taken|talked|texted|traced|transferred|tried|unblocked|unlocked|updated|upgraded|verified|waived|written|wrote|took|gave|went|dug|picked|fixed|cleaned|found out|had a look|got hold|tested|measured|weighed|counted';
const does =
  'add|amend|arrange|ask|book|call|cancel|change|chase|check|clear|contact|correct|credit|email|e-mail|examine|extend|file|find out|forward|get back|give you|go through|hold|inform you|issue|keep you|keep an eye|let you know|look|make sure|message|move|notify|note|open|pass|phone|post|print|process|pull|put|raise|read|rebook|refund|register|release|remind|remove|reply|report|request|resend|reserve|reset|respond|return to you|review|ring|save|schedule|search|send|set|sort|speak|submit|swap|switch|take it|take a|talk|tell you|text|trace|transfer|try|unblock|unlock|update|upgrade|verify|waive|watch|write';
const doing =
  'adding|arranging|asking|booking|calling|cancelling|canceling|changing|chasing|checking|clearing|contacting|correcting|crediting|emailing|extending|forwarding|going through|holding|issuing|looking|messaging|moving|opening|passing|phoning|posting|printing|processing|pulling|putting|raising|reading|rebooking|refunding|releasing|removing|reporting|requesting|resending|reserving|resetting|reviewing|ringing|searching|sending|setting|sorting|speaking|submitting|swapping|taking|talking|tracing|transferring|trying|unlocking|updating|verifying|watching|working|writing';

const acts = unless(
  phrases(
    `we (have|had) (${soft})? (${soft})? (${done})`,
    `we (${soft})? (${done}) _`,
    `we (will|shall) (${soft})? (${does}|be ${doing.split('|').join('|be ')})`,
    `we (are|were|have been) (${soft})? (${doing})`,
    `we (are going to|are about to|would like to) (${does})`,
    `our team (has|have) (${soft})? (${done})`,
    `our team (will|shall) (${soft})? (${does})`,
    `our team (is|are) (${soft})? (${doing})`,
  ),
  phrases(
    // What a house does, receives, or is sorry for is no single act.
    '(steps|measures|actions|action|what|things|everything|way|ways) we _ _',
    'we (have|had) (already|just|now|since)? (received|made every|taken ..2 steps|put ..3 place|moved (to|premises|offices|our|house)|closed (the|our) (shop|store|branch|office|site|doors)|stopped (selling|making|offering|stocking|using|serving|accepting)|set up a|raised our|changed our|left)',
    'we (received|made every|left|found (that|out that) customers|put (customers|people|safety)|read every)',
    'we (always|never|usually|normally|generally|only|do) _',
    'we (are|were) (working|trying|looking (forward|to (hire|improve|expand)|for (people|a new))|sending (out|everyone)|taking (steps|this (very)? seriously))',
    'we (have|had)? ..1 taken ..3 (seriously|on board|to heart|pride)',
    'we (will|shall) (make sure that all|take a break|always|never|only|review all|review our|update our|update this page|send out|post updates|process (claims|all|orders))',
    'we (have|are) ..2 (all|both|together|jointly)',
    'we (tried|try) (to|our|hard)',
  ),
);
const oneself = new Set('i me my mine myself'.split(' '));

type Voice = { readonly acts: readonly Hit[]; readonly self: boolean; readonly group: boolean; readonly open: boolean };

/** Is it done already? Then one such act is enough to tell who speaks. */
const isDone = ({ words }: Sentence, { first }: Hit): boolean =>
  !/^(?:will|shall|is|would)$/u.test(words[first + 1]?.norm ?? '') && words[first]?.norm === 'we';

const groupWords =
  /\b(?:as a (?:company|team|family|business)|all (?:of us|\w+ of us)|both of us|the (?:two|three|four|five|six) of us|together|our (?:engineers?|technicians?|drivers?|plumbers?|crew|workshop|lawyers?|solicitors?|board|directors?|colleagues?|bakers?|seamstress\w*|doctors?|nurses?|suppliers?|couriers?|buyers?|developers?)|by law|policy|terms)\b/iu;

const voiceOf = rememberBy((sentence: Sentence): Voice => ({
  acts: sentence.lang === 'en' ? acts(sentence.words) : [],
  self: sentence.words.some(({ norm }) => oneself.has(norm)),
  group: groupWords.test(sentence.text),
  open: /\b(?:if|once|when|after|unless|until|would|could|as soon as)\b|\?$/iu.test(sentence.text),
}));

/** A letter that a desk or a team signs speaks for them. */
const desk =
  /\b(?:team|desk|support|services?|care|departments?|dept|office|admissions|reception|claims|management|relations|benefits|billing|operations|crew|clinic|shop|store|& ?co|ltd|inc|gmbh|bank|council|hospital|hotel|school|workshop)\b/iu;
const signedByMany = (draft: Draft): boolean => {
  const lines = draft.text
    .trimEnd()
    .split('\n')
    .filter((line) => line.trim() !== '');
  return (
    lines.length > 2 &&
    lines.slice(-2).some((line) => line.split(/\s+/).length <= 6 && desk.test(line) && !/[.?!]$/.test(line))
  );
};

/** What one agent did for this customer is told as "we" all through, and "I" never occurs. */
export default draftHint('en/own-voice', (draft, about) => {
  const found = draft.placed.flatMap(({ sentence, start }) => {
    const { acts: hits, group, open } = voiceOf(sentence);
    return group
      ? []
      : hits.map((hit) => ({ span: shift(hit, start), weight: isDone(sentence, hit) && !open ? 2 : 1 }));
  });
  const [first] = found;
  const enough =
    about.ticket.channel === 'unknown' ? found.length > 1 : found.some(({ weight }) => weight > 1) || found.length > 1;
  if (!first || !enough) return [];
  if (draft.placed.some(({ sentence }) => voiceOf(sentence).self) || signedByMany(draft)) return [];
  return [{ span: { start: first.span.start, end: first.span.end } }];
});
