/** Words that several cues of an English message share; each list is one bracket of a phrase. */
export const kin =
  'mother|mum|mam|mom|mama|father|dad|papa|husband|wife|son|daughter|sister|brother|baby|child|children|kids|boy|girl|nan|gran|grandma|grandmother|grandad|grandfather|grandpa|uncle|aunt|cousin|partner|fiance|fiancee|friend|parents|toddler|newborn|niece|nephew|grandson|granddaughter';
export const young =
  'children|kids|baby|babies|toddler|newborn|son|daughter|boy|girl|child|youngest|grandson|granddaughter';
export const counted =
  'three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|several|many|countless|numerous|multiple|3|4|5|6|7|8|9|10|12|15|20|3x|4x|5x|6x';
export const nth =
  'third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|3rd|4th|5th|6th|7th|8th|9th|10th|umpteenth|nth|hundredth';
export const contacted =
  'call|called|calling|phone|phoned|phoning|ring|rang|rung|ringing|write|wrote|written|writing|email|emailed|e-mailed|emailing|mail|mailed|message|messaged|messaging|contact|contacted|contacting|chase|chased|chasing|ask|asked|asking|tell|told|telling|explain|explained|explaining|complain|complained|report|reported|reporting|beg|begged|reach|reached|tried|request|requested';
export const degree =
  'so|very|really|extremely|absolutely|completely|totally|utterly|truly|deeply|beyond|quite|just|actually|still';
/** Kin as owners: "mum's". */
export const kins = kin
  .split('|')
  .map((one) => `${one}'s`)
  .join('|');
export const beast =
  'dog|dogs|cat|cats|puppy|puppies|kitten|rabbit|horse|mare|foal|parrot|hens|hen|chickens|chicks|cows|cattle|calves|sheep|lambs|goats|pigs|piglets|herd|flock|livestock|hives|bees|colony|koi|tortoise';
export const lost =
  'gone|lost|ruined|soaked|mush|destroyed|missing|deleted|wiped|erased|burnt|broken|smashed|vanished|thrown';
