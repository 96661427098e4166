import { phrases } from '../../text/pattern';

const said = 'feedback|comments|comment|input|review|reviews|opinion|remarks|suggestion|suggestions|thoughts|insights';

/** What a company says of itself to everybody: values, wishes, a complaint thanked for and filed away. */
export const courtesy = phrases(
  `(value|treasure|prize|cherish|respect) ..2 (you|your|our customers|every|each|all)`,
  `(valued|loyal|esteemed) (customer|customers|guest|guests|member|client)`,
  `your ..2 (${said}|satisfaction|business|loyalty|custom|trust|experience|patience|understanding|opinion|comfort) ..2 (is|are|means|mean|matters|matter|helps|help|remains|always|will always)`,
  `(customer|client|guest|member|patient) ..1 (satisfaction|experience|happiness|care) (is|comes|remains|means|matters)`,
  `(every|each|all) (piece of)? ..1 (review|reviews|comment|comments|feedback|complaint|complaints|suggestion|letter) (is|are|gets|get|helps|help|matters|counts)`,
  `(take|takes|taking|taken|treat|treats) ..7 (seriously|to heart|on board|into account|into consideration)`,
  `(strive|strives|striving|endeavour|endeavor|aspire|pride|proud|committed|commitment|dedicated|passionate)`,
  `(we|our ..2) (always|constantly|continually|continuously|never stop) ..1 (try|trying|work|working|aim|aiming|look|looking|improve|improving|seek|learn|learning|do|doing)`,
  `(i|we) (will|shall|have) ..1 (pass|passed|share|shared|forward|forwarded|note|noted|record|recorded|log|logged) ..3 (${said})`,
  `(${said}) ..2 (has|have) been (noted|recorded|logged|shared|passed|forwarded|registered|received|taken)`,
  `(complaint|concern|concerns|dissatisfaction|experience) ..2 (has|have) been (noted|recorded|registered|received|taken)`,
  `(i|we) (have|had) ..1 (noted|recorded|registered|received|read|taken note of|made a note of) ..1 (your|the|this|that|it|all)`,
  `(hope|trust|wish|wishing|looking forward|look forward|pleasure)`,
  '(rest|be) assured',
  '^ may (you|the|your)',
  '(highest|high|our ..2) (standard|standards)',
  '(quality|safety|service|hygiene|excellence) ..2 (is|are) ..2 (important|priority|priorities|heart|everything|aim|goal|key|first)',
  '(thank|thanks)',
  '(i|we) (do|always|usually|normally|really do)? (check|test|inspect|clean|train|vet|choose|pack) ..2 (every|each|all)',
  'have a ..2 (day|evening|weekend|week|morning|afternoon)',
  '(not (the|an) experience|not (the|a) ..1 (standard|level)|not what) (we|you)',
  '(we|i) (do|would|really|truly)? (care|hear you|appreciate)',
  '(do not hesitate|feel free) to (contact|reach|get|write|call|ask|let)',
  'if (you|there) ..4 (any|further|other|else|more)',
);

/** Somebody looked, and nothing came of it. */
export const noResult = phrases(
  `(could|can|did|do|does|was|were|am|are|is) (still)? (not|unable to|never) ..1 (able to)? ..1 (find|found|see|seen|locate|located|detect|detected|identify|identified|trace|traced|reproduce|replicate|recreate|confirm)`,
  '(found|see|seen|detected|saw|find|finds) (no|nothing)',
  'no (fault|faults|error|errors|problem|problems|sign|trace|record|records|defect|damage|issue|issues|irregularities|abnormalities) ..2 (was|were|is|has|have|found|on|with|showing|shows|detected|at)',
  '(everything|all|line|system|account|meter|device|connection|it) (looks|seems|appears|is|was|shows|works|tested|tests) ..1 (fine|normal|normally|correct|in order|ok|okay|good|healthy|clear|as it should)',
  '(not|no longer|un) aware of (any)?',
);
