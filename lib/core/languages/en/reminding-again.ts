import { phrases } from '../../text/pattern';
import { unless } from '../../text/unless';

const told =
  'told|said|mentioned|explained|advised|stated|informed|clarified|answered|communicated|indicated|instructed|confirmed|covered|discussed|notified|intimated|apprised|conveyed|replied|responded|written|wrote|addressed';
const often =
  'twice|repeatedly|already|occasions|before|times|previously|earlier|yesterday|ago|monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const spoken = 'went over|gone over|been over|went through|gone through|been through|ran through|run through';
const talked = 'talked about|spoke about|spoken about|discussed|covered|dealt with|settled|did|done|had|cleared up';
const what = 'this|that|it|all this|all that|all of this|all of that|these|the same|exactly this|precisely this';

/** Scolds for asking again in other words than "as I told you": by counting, by sameness, by "we went over this". */
export const remindingAgain = unless(
  phrases(
    '(like|as) (i|we) (keep|kept|always|have been|am|are|was|were) (saying|say|telling|tell|explaining|explain|repeating|trying to (say|tell|explain))',
    '(i|we) (keep|kept) (on)? (saying|telling|explaining|repeating|answering|having to)',
    '(like|as) (i|we) (just|literally|clearly|already|previously|have) (just|already|literally)? (said|told|mentioned|explained|wrote|typed|answered)',
    `(we|i|you and i) (have)? (literally|already|just|only)? (have)? (${spoken}) (${what}) (already|before|with you|ten|five|two|three|#|several|twice|yesterday|earlier|last|on|many|a|more|so|in|at|when|last|$)`,
    `(we|you and i) (have)? (literally|already|just|only)? (have)? (${spoken}|${talked}) (${what}) ..1 (already|before|yesterday|twice|several|many|last|at length|more than once|# times|minutes|ten minutes|two days|an hour)`,
    `(we|you and i) (have)? already (have)? (${talked}|talked|spoken|been) (about|over|through)? (${what})`,
    '(do|must|shall) (we|i) (really|have to|need to|want to|always)? ..3 (go|run|do|say) (over|through)? (this|that|it) (all|yet)? again',
    'you (will|should|must|surely|ought to|do) (no doubt|surely|of course|certainly|doubtless|also|probably|hopefully|perhaps)? (recall|remember) (from|that|what|our|having|being|my|as|we|how|the ..3 (said|says|told|explained|stated))',
    'you (are|were) (no doubt|surely|doubtless|of course|already|well|fully|perfectly) (already)? aware (that|of|from)',
    'you (no doubt|surely|doubtless) (know|remember|recall|saw|read|noticed)',
    `(i|we|undersigned|office|desk|department|clinic|school|team|colleague|colleagues|clerk) (have|has|had|did|was|were)? (on|at)? ..4 (${often}) ..2 (${told}) (to)? (you|the|this|that|it|our|your|in|on|by|how|why|what|when)`,
    `(i|we|undersigned|this office) (have|has|had)? (duly|clearly)? (${told}) (you|this|that|it|to you)? ..5 (occasions|twice|repeatedly|more than once|several times|many times|# times|three times|enough times)`,
    `(was|were|been|has been|have been) (duly|already|clearly|twice|repeatedly|previously) (intimated|apprised|conveyed|told|informed|advised|notified|explained|answered|communicated) (to you|of|that|about|in|on|by)`,
    'you (were|have been) (already|clearly|duly|previously|repeatedly|twice|fully) (told|informed|advised|notified|shown|handed|warned)',
    '(i|we) (just|literally|only|only just|already)? (told|explained|answered|mentioned|wrote|covered|said) (you|this|that|it|so|exactly this|to you)? ..3 (minutes|seconds|hours|days|weeks|moments|hour|lines|messages|minute|emails|line) (ago|up|above|earlier|back|before)',
    '(the|still|again|it is|is|^) ..1 same (answer|reply|response|advice|explanation|story|instructions) (as|i|we|you|from|that) ..1 (before|yesterday|last|earlier|monday|tuesday|wednesday|thursday|friday|saturday|sunday|gave|give|told|already|had|got|above|ever|always|this|two|three|#|every|when|we)',
    '(and|again|still|so) (it is|is)? (the)? same (answer|reply|response) (again|still)? $',
    '(deja|déjà|groundhog|broken record|stuck record|(here|there) we go again|asked and answered|not this again)',
    '(did|have|had) (i|we) not (already|just|clearly|only)? (say|said|tell|told|mention|mentioned|explain|explained|answer|answered|cover|covered|go over|gone over|been over)',
    'what did (i|we) (just|already)? (say|tell|write)',
    '(second|third|fourth|fifth|last|umpteenth|sixth|nth) time (now|today|this week)? ..2 (i|we) (am|are|have|had|tell|say|explain|answer|will|must)',
    'for the (last|final|umpteenth|nth|second|third|fourth|fifth|sixth|hundredth|thousandth) time',
    '(i|we) (will|shall|am|are) not (going to)? (say|explain|tell|repeat|answer) (it|this|that|you|myself)? ..1 again',
    '(spell|spelling) (it|this|that) out (again|for you|once|one|slowly|$)',
    '((once|one) more time (for you|slowly|then|as|because|since)|once more with feeling)',
    '(re-read|reread|read again|look again at|take another look at|scroll back to|go back to|refer back to|read back) ..2 (my|our|the) ..2 (email|message|reply|answer|letter|mail|note|chat|conversation|messages|emails|above)',
    '(answer|explanation|reason|information|it|all|everything|that|this) (is|was|were) (still|all|already)? (there)? in (my|our) (last|first|previous|earlier|other|monday*|tuesday*|wednesday*|thursday*|friday*|email|message|reply|letter)',
    '(nothing|little|not much) (new)? to add to (what|my|our)',
    '(nothing|not a thing|not much) (has|have)? changed since (i|we|you) (last|asked|told|said|wrote|answered|you)',
    'you (have)? (already)? asked (me|us)? (this|that|the same|about this|about that) ..4 (monday|tuesday|wednesday|thursday|friday|ago|twice|times|already|before)',
    '(i|we) don (already)? (tell|talk|explain|yarn|talk am|answer) (you|am|say|this|that)',
    '(i|we) (did|have|had)? (already|clearly|definitely) (say|tell|mention|explain|inform|advise|state) (so|that|this|you|it|to you)',
    '(pay|paying|paid) (closer|more|better)? attention to (what|my|our) (i|we|last|messages|emails|answer|reply)',
    '(if|had) you (had)? (only)? (read|listened to|looked at|paid attention to|opened) (my|our|the) ..2 (last|first|previous|earlier|email|message|reply|letter|messages|emails)',
    'how (many|much) more (times|often|clearly|must|do)',
    '(listen|read) (carefully|closely|properly)? (this time|again) $',
    '(how often|how many times) (i|we) (have|had)? ..1 (told|said|explained|had to|written|answered)',
    '(did|does|was|has) (my|our) ..5 not (make|say|tell|explain|mention|state|cover|answer|clear|spell)',
    '(i|we|my ..3|our ..3|desk|office) ..3 made (it|this|that|things|myself) ..2 (plain|clear|obvious)',
    'been (round|around|down|here|over|through|along) (this|that|the|these) ..1 (before|already|block|houses|road|loop|path|one)',
    '(answer|reply|position|story|response) (has|have|had|is|was) ..2 (not|never) (changed|moved|budged|altered|shifted)',
    '(go through|see|refer|read|check|look at|peruse|revert to|kindly see) (to)? (my|our) (trailing|below|above|earlier|previous|last|foregoing|preceding|first|other) ..1 (mail|email|e-mail|mails|emails|message|messages|reply|note|letter|communication)',
    'you (had|have had|got|have got|received|were given) (this|that|it|the answer|an answer|my answer|our answer|the same answer) (from (me|us))? ..1 (from me|from us|already|before|last|yesterday|twice|this morning|earlier)',
    '(brought|drawn|conveyed|communicated) to your (kind|good)? (notice|attention|knowledge) ..6 (occasions|earlier|already|before|previously|repeatedly|twice|times)',
    '(already|repeatedly|previously|often|twice) (been)? (brought|drawn) to your',
    '(who|if you|you|since nobody|as nobody) (was|were) not (listening|paying attention|reading|awake)',
    'for (the|those|anyone) (hard of hearing|people at the back|ones at the back|at the back)',
    '(memory (like|of) a|short memory|memory (is|seems) short|(jog|refresh) your memory)',
    '(as|like) (per)? (my|our|the) (earlier|previous|last|first|prior|several|many|two|three) (emails|messages|mails|replies|letters|answers|explanations|reminders|intimations|intimation|communication|advice|answer|explanation|email|message)',
  ),
  phrases(
    '(when|as|since|if|after|while|what|like) (we|i) (talked|spoke|discussed|spoken|went over)',
    '(with|to|by|asked|told|informed) (the|our|my|them|him|her|their) (driver|courier|team|colleague|colleagues|manager|bank|branch|seller|supplier|warehouse|engineer|kitchen|shop|hotel|staff|depot|garage|doctor|nurse|crew|builder)',
    '(told|informed|asked|reminded|warned) (the|a) _ ..2 (twice|already|before|that|to|about|yesterday)',
    '(told|informed|asked|reminded|advised|warned|notified|explained to|said to|replied to) (them|him|her|my _|our _|the (driver|courier|team|bank|seller|manager|engineer|kitchen|shop|hotel|depot))',
    '(so|that) you (do|will|need|are) not ..5 again',
    '(you|customers) (told|said|mentioned|explained|wrote)',
    '(sorry|apolog*|forgive) ..14 (again|repeat*|already|twice|times|time)',
    'we (have)? (settled|covered|discussed|had|done|did) (it|that|this) (on|in|at) (the)? (friday|house|kitchen)',
    '(promised|agreed|owe|owed|promise) ..3',
    'wrong|incorrect|incorrectly|mistaken',
    '(we|i) ..2 (sold|told) (it|them|him|her)',
    '(to|not|never|without) (have|having|need) ..2 (explain|repeat|say)',
    'as (i|we) (have)? (already|just)? (told|explained|said) (to)? (them|him|her|the)',
    'you (should|will) remember (that|the|our|how|my) ..3 (from|because|as)',
  ),
);
