import { phrases } from '../../text/pattern';

/** Harm for which one apology is too few: death, injury, loss of data or livelihood, discrimination. */
export const graveHarm = phrases(
  '(die|died|dies|dead|death|deaths|passed away|passing|funeral|bereave*|stillb*|miscarri*|mourning|killed|late (husband|wife|mother|father|son|daughter|brother|sister|mum|mom|dad))',
  '(injur*|burn|burns|burned|burnt|scald*|bleed*|stitches|fracture*|concussion|hospital|hospitalised|hospitalized|ambulance|poison*|anaphyla*|seizure|unconscious|icu|surgery|amputat*|scar|scarred)',
  '(lost|wiped|deleted|erased|gone|vanished|destroyed) ..5 (data|photos|files|records|database|years|thesis|manuscript|archive|notes|backup|backups|everything|savings)',
  '(data|photos|files|records|database|thesis|manuscript|archive|notes|savings) ..4 (lost|wiped|deleted|erased|gone|vanished|destroyed|empty)',
  '(evict*|bankrupt*|homeless|foreclos*|livelihood|stroke|suicide|suicidal|rape|assault*|molest*|harass*|stalk*)',
  '(racis*|racial|sexist|discriminat*|homophob*|slur|slurs|islamophob*|antisemit*|wheelchair)',
  '(lost|losing|lose) (my|our|his|her) (job|home|house|business|baby|child|son|daughter|father|mother|husband|wife)',
);
