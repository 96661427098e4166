import { findAll, unclaimed, type Finder } from './told';
import { when } from './triggers';

const devices: readonly RegExp[] = [
  /\biPhone(?: (?:\d{1,2}|X[RS]?|SE))?(?: (?:Pro|Plus|mini|Max|e))*\b|\biPad(?: (?:Pro|Air|mini|\d))*\b|\bMacBook(?: (?:Pro|Air))?(?: M\d)?\b|\b(?:Apple Watch|AirPods)\b/giu,
  /\b(?:Samsung |Galaxy )+(?:Galaxy )?[A-Z]?\d{1,3}(?: ?(?:Ultra|Plus|FE|\+))?|\bPixel \d\w?(?: Pro)?|\b(?:Fairphone|Redmi(?: Note)?|Xiaomi|Oppo|Vivo|Realme|Infinix|Poco|OnePlus|Nokia|Motorola) [A-Z]{0,2}\d{1,3}\w{0,3}(?: Pro)?/giu,
  /(?<=\b(?:my|the|on|new|old|di|hp|our) )(?:laptop|tablet|desktop|router|modem|telly box|set-?top box|smart ?tv|chromebook|printer|boiler|inverter|thermostat)\b/giu,
  /(?<=^|[.!?\n] )(?:the )?(?<value>boiler|inverter|router|modem|thermostat)(?:'s|’s| (?:is|has|keeps|won))/giu,
  /^telly box\b/giu,
];
const systems =
  /\bWindows (?:7|8(?:\.1)?|10|11|XP|Vista)\b|\bmacOS(?: [A-Z]\w+| \d+(?:\.\d+)*)?|\biOS \d+(?:\.\d+)*|\biPadOS(?: \d+(?:\.\d+)*)?|\bAndroid \d+(?:\.\d+)*|\bUbuntu(?: \d+(?:\.\d+)*)?/giu;
const browsers =
  /\b(?:Google )?Chrome(?: \d+)?\b|\bFirefox(?: \d+)?\b|\bSafari\b|\b(?:Microsoft )?Edge(?: \d+)?\b|\bOpera\b|\bBrave\b/gu;
const versions =
  /\b(?:app |aplikasi )?(?:version|versi|ver\.?|v) ?\d+(?:\.\d+)+\b|(?<=\b(?:app|aplikasi) )\d+(?:\.\d+)+\b/giu;

const deviceFinder = when('device', (text, taken) =>
  unclaimed(
    devices.flatMap((pattern) => findAll(text, pattern, 'device')),
    taken,
  ),
);
const softwareFinder = when('software', (text, taken) =>
  unclaimed(
    [...findAll(text, systems, 'os'), ...findAll(text, browsers, 'browser'), ...findAll(text, versions, 'app-version')],
    taken,
  ),
);

/** Devices, operating systems, browsers and versions. */
export const gear: Finder = (text, taken) => {
  const found = deviceFinder(text, taken);
  return [...found, ...softwareFinder(text, [...taken, ...found])];
};
