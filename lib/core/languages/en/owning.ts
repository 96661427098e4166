import type { Word } from '../language';
import { phrases, type Hit, type Matcher } from '../../text/pattern';
import { unless } from '../../text/unless';

const worked =
  'looked into|looked at|looked after|seen to|investigated|reviewed|examined|assessed|handled|dealt with|attended to|worked on|considered|evaluated|followed up|addressed|processed|checked|discussed|analysed|analyzed|escalated|monitored|sorted|verified|chased|taken care of|actioned|queried|studied';
const passed =
  'escalated|forwarded|passed|raised|referred|logged|assigned|submitted|handed|reported|registered|queued|lodged|routed|filed|actioned|flagged|moved up|sent (over|on|through|across|up|along|to (the|our|a|another))';
const group =
  'team|teams|department|departments|division|unit|desk|office|guys|people|folks|crew|staff|colleagues|colleague|specialists|specialist|technicians|engineers|experts|agents|agent|representative|representatives|party|parties|section|side|personnel|group|advisor|adviser|warehouse|management|authorities';
const anyone = `someone|somebody|anyone|(a|an|one|another|some) (of)? ..3 (${group})|the (team|staff|office|warehouse)|our ..3 (${group})|the ..2 (${group})|they`;
const work =
  'look|looking|looks|be looking|be in touch|contact|contacting|get|reach|review|reviewing|investigate|investigating|check|checking|handle|handling|deal|dealing|respond|reply|see to|pick|take|work|working|attend|assess|assessing|follow|call|ring|phone|write|email|e-mail|be|have a look|have a think|process|processing|address|examine|consider|considering|process|update|sort|let you know|on it|aware|revert|advise|pass';

/** Work goes on by itself, or by people without a face. */
export const ownerless: Matcher = unless(
  phrases(
    `(is|are|am) (still|currently|now|presently|also|already|actively|all)? being (${worked})`,
    `(is|are) (still|currently|now|presently)? (under|in) (active|internal|further|a|our|the)? (review|investigation|consideration|process|progress|assessment|evaluation|verification|examination|queue|analysis|hand|processing|pipeline|backlog)`,
    `(under|pending) (review|investigation|consideration|assessment|evaluation|approval|verification)`,
    `(will|shall|is to|are to) (then|now|also|soon|shortly|still|duly)? be (${worked})`,
    `(has|have) (now|already|also|since|duly|just)? been (${passed})`,
    `(will|shall) (then|now|also|duly)? be (forwarded|passed|escalated|referred|raised|assigned|handed)`,
    `(relevant|concerned|appropriate|responsible|respective|designated|competent|internal|correct) ..1 (${group})`,
    `(${group}) (concerned|responsible|in charge)`,
    `(${anyone}) (will|shall|should|would|is going to|are going to|is|are|has|have|'ll) (then|now|also|still|currently|soon|shortly|already|probably|just|hopefully|certainly|be)? (${work})`,
    `(is|are|sits|lies|now|currently) (now|still|currently)? with (the|our) ..3 (${group})`,
    '(awaiting|pending|waiting for) ..1 (sign-off|approval|confirmation|authorisation|authorization|clearance|review|a decision|feedback|input)',
    `(${group}|they) (has|have) (now|already|also|since)? been (notified|informed|alerted|told|made aware)`,
    `in the hands of (the|our) ..3 (${group})`,
    `(looking|working|checks|looks) (into|on) it (at (the|our) ..2|internally|behind the scenes)`,
    '(necessary|appropriate|due|corrective|further) (action|actions|steps|measures) (is|are|will|has|have)',
  ),
  phrases(
    '(once|when|if|after|until|unless|before|while|whether|where|how|as soon as|since|because) ..9 (being|under|in|be|been|is|are|has|have|will) ..3 _',
    '(can|could|must|may|might|should|to|not|never) be _',
    '(not|never|yet to be|yet been) ..1 (been|being|be) ..1 _',
    '(will|has|have|is|are) not ..2 _',
    '(handled|processed|checked|reviewed|assessed|considered|verified|taken|sorted|monitored) (within|by (me|hand|_ at)|daily|every|in (two|three|one|#))',
    '(was|were) ..3 _',
    'in (the|a)? process of _',
    'been (handed|passed) (over|on)? to (the|our|a|your)? ..1 (courier|carrier|driver|post|postman|airline|bank)',
    'be (sorted|processed) (by|on|at|in|within) _',
    '(i|we) (will|shall)',
  ),
);

const comeBack =
  'call|ring|phone|write|email|e-mail|message|text|contact|update|tell|inform|notify|let you know|let you|get back|come back|be back|be in touch|keep you|keep|report|follow|reply|confirm|send you|check back|check|reach|look|chase|find|ask|see|make sure|watch|handle|take|monitor|sort|deal|speak|arrange|stay|share|drop|give you|have|get|be';
const nobody: ReadonlySet<string> = new Set(
  `someone somebody anyone team teams department they colleague colleagues representative agent agents specialist specialists staff support system people guys folks desk unit party parties which who that it
   this technicians engineers experts advisor adviser management you one office warehouse there refund order parcel package case request complaint claim payment replacement item money amount issue matter everything all what delivery letter email`
    .trim()
    .split(/\s+/),
);
const named = (words: readonly Word[], { first }: Hit): boolean => {
  const subject = words[first]?.norm ?? '';
  return !nobody.has(subject) && !/\d/.test(subject);
};

const toYou =
  'call|ring|phone|write|email|e-mail|message|text|contact|update|tell|inform|notify|let you know|get back|come back|be back|be in touch|keep you|report|reply|reach|look after|take care|handle|see to|personally';

const back = phrases(
  `(i|we) (will|shall|'ll) (also|then|personally|be the one to|be|myself|certainly|now)? (${comeBack})`,
  `_ (will|shall|'ll) (also|then|personally|be the one to|himself|herself|now|be)? (${toYou})`,
  `_ is going to (${toYou})`,
  'i am ..2 (looking|checking|chasing|handling|following|watching|working|asking|calling|getting|speaking|waiting|taking|dealing|sorting|keeping|arranging|trying|on|staying|going|ringing|with|in)',
  '(hear|news|call|e-mail|email|message|update|word|answer|reply) (back)? from (me|us|him|her)',
  '(leave|stays|is|rests) (it|this|that)? with me',
  '(my|her|his) (direct|own)? (line|number|extension|mobile|name)',
  '(ask|asking) for _',
  '(i|we) (will|shall) ..3 (you|back|posted)',
);

/** Somebody says that they come back to the customer, or have the matter in their own hands. */
export const comesBack: Matcher = (words) => back(words).filter((hit) => named(words, hit));
