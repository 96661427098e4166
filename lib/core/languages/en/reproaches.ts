import { phrases } from '../../text/pattern';
import { unless } from '../../text/unless';

const told =
  'told|said|mentioned|explained|advised|stated|informed|pointed|noted|clarified|answered|written|communicated|outlined|indicated|instructed|confirmed|covered|discussed|described|wrote|specified|notified|reminded|spelled|repeated';
const before = 'before|earlier|previously|already|above|repeatedly|clearly|twice|numerous|several|many|multiple';

/** Says openly that the customer has been told before. */
export const reminders = unless(
  phrases(
    `as (i|we|it|the team|my colleague|our team|they|she|he|you) (have|had|has|was|were)? (been)? (already|previously|repeatedly|clearly|just|earlier|now|also)? (been)? (${told}) (you|to you|out|that|in|on|earlier|before|already|previously|above|several|many|twice|multiple)?`,
    `as (already|previously|repeatedly|clearly|earlier|just) (been)? (${told})`,
    `as (${told}) (to you|out)? (${before})`,
    `as (${told}) (to you|out)? (in|on|by|during) (my|our|the) ..2 (last|previous|earlier|first|email|e-mail|reply|message|call|mail|phone|chat|letter|monday|tuesday|wednesday|thursday|friday|#)`,
    '(like|as) (i|we) (have)? (already)? (said|told|mentioned|explained|wrote)',
    `(i|we) (have|had)? (already|previously|repeatedly|clearly) (have)? (${told}) (you|this|that|it|to you|why|how|what|the|our|your)`,
    `(i|we) (have)? (told|explained|informed|advised|answered|said|mentioned) (you|this|that|it|to you) ..4 (already|before|twice|several|many|multiple|repeatedly|numerous|times|last time)`,
    `(you|this|that|it|which) (have|has|had|was|were) (already|previously|repeatedly|clearly) (been)? (${told})`,
    `(you|this|that|it) (have|has) been (${told}) ..3 (already|before|several|many|twice|times|repeatedly|previously)`,
    '(per|see|read|to|reread|re-read) my|our (last|previous|earlier|first|prior) (email|e-mail|mail|message|reply|response|answer|note)',
    'per my|our (email|e-mail|mail|message|reply|response)',
    '(i|we) (thought|believe|believed|think) (i|we|that) (i|we)? (have|had)? (made|was|were|been) ..4 clear',
    '(i|we) (have|had)? (already)? made (it|this|that|myself|ourselves) ..2 clear',
    'been (through|over) this',
    '(already|just) (went|gone|been) (through|over) (this|that|it)',
    '(i|we) (have|must|will|need|can only|only|again|once)? (to|again|only)? repeat (again|myself|once|this|that|what|the|for|it)',
    '^ i repeat',
    '^ once (again|more) (it|the|this|we|you|our|please|no|your|that|there)',
    `as (has|have|had|was|were) (already|previously|clearly)? (been)? (already|previously|clearly|repeatedly)? (${told})`,
    '(i|we) (have)? already (given|provided|sent|supplied) (you)? ..2 (answer|answers|explanation|information|reply|response|reason|reasons|decision)',
    '(i|we) (told|explained to|informed|advised|warned) you (on|last|yesterday|already|earlier|before|that|several|twice|about this|in (my|our))',
    'you (already know|know already|know (very|full|perfectly) well)',
    '^ to (repeat|reiterate|say it again|make it clear|be clear once)',
    '(i|we|let me|must|to) (again|only|must|can only|would like to|want to|need to)? reiterate',
    '(must|have to|let me|may i|might i|i|we|need to|want to|wish to|like to|allow me to) (again|also|just|once)? remind you (that|of|once|again)',
    '(keep|kept) (explaining|repeating|telling|answering)',
    '(believe|think|thought) (i|we|that) (i|we)? (have|had)? (already)? (answered|explained|addressed|told|covered)',
    'for the (second|third|fourth|fifth|last|umpteenth|nth|hundredth) time',
    'how (many|often) (times)? (do|must|have|should) (i|we)',
    '^ again (the|this|it|we|you|as|that|our|your|i|there|please|no|all)',
    '(keep|stop) (asking|repeating|writing)',
    '(do|did) you (not)? (even)? read (my|our|the) ..2 (email|e-mail|message|reply|mail|answer)',
    '(should|would) (have|know|remember) ..3 from (my|our) (last|previous|earlier|first)',
    '(you|please) (remember|recall|remind) ..2 (i|we) (told|said|explained|already)',
  ),
  phrases(
    `as you (have|had)? (already|previously|just|earlier|rightly|also|correctly|kindly|so|well)? (${told})`,
    `you have (already|previously|clearly|repeatedly) ..2 (explained|told|said|mentioned|given|described|answered|confirmed|stated)`,
    `(as|like) (i|we) (said|mentioned|wrote|promised) i|we (would|will)`,
    `as (i|we) (promised|agreed)`,
    `(i|we) (have)? (already|previously|clearly)? (${told}) (the|our|your|my|this|that|it) (to)? (the|my|our|your)? (driver|courier|team|colleague|colleagues|manager|bank|branch|seller|supplier|warehouse|engineer|engineers|kitchen|shop|hotel|staff|doctor|nurse)`,
    `(informed|told|notified|advised|confirmed|explained) (with|to)? (the|our|my) (driver|courier|team|colleague|colleagues|manager|bank|branch|seller|supplier|warehouse|engineer|engineers|kitchen|shop|hotel|staff|depot|kitchen|warehouse)`,
    `again (i|we) (am|are|apologize|thank|appreciate|want|would) ..3 (sorry|apologize|apologies|thank|thanks|grateful|appreciate|happy)?`,
    `again (my|our) (sincere|sincerest|deepest)? (apologies|thanks)`,
    `^ again (the|this|it) (is|was) (lovely|great|good|a pleasure)`,
    '(sorry|apolog*|forgive) ..3 repeat*',
    '^ once (again|more) (please accept|we (apologize|thank|are|appreciate|would)|the (very)? best|our (apologies|thanks))',
    `as (i|we) (have)? (already|just)? (${told}) to (the|our|my|him|her|them|your)`,
    `as (i|we) (have)? (told|informed|asked|advised) (the|our|my|him|her|them)`,
    '(keep|kept) (explaining|repeating|telling) (it|this|that)? ..1 (yourself|to us|again and again)',
    '(will|can|shall|could) ..1 remind you',
    '(told|informed|advised) you ..4 (wrong|wrongly|incorrect|incorrectly|mistake|error|would)',
    '(not|never|without) (need|have|having) ..3 repeat*',
    '(to|and) not repeat*',
    'repeat (the|this|that|it) (step|steps|process|procedure|test|same|for|on|with|until|order)',
    '(promise|so) ..4 not ..2 (repeat|keep asking)',
    'please (keep|stop) (writing|asking) (to|us)? (whenever|as often|any)',
    `(already|previously) ..2 (not|never) ..2 (${told})`,
    '(nobody|no one) ..3 (told|explained|informed)',
    '(should|ought) have been (told|explained|informed)',
    '(were|was) (told|informed|advised|promised) ..2 (wrong|wrongly|incorrectly|otherwise)',
  ),
);

/** Points back without saying so openly: scolds only where the agent did say it, and where it points to no page. */
export const mildReminders = unless(
  phrases(
    'as you (already|well|surely|probably|certainly|are)? (know|aware)',
    `^ as (${told})`,
    `as (${told}) (the|our|your|we|this|that|it|you|there|dogs|all)`,
    '(i|we) did (say|mention|explain|tell|inform|advise|state)',
    '(you|u) (will|would|may|might)? (remember|recall) (that)? (i|we)',
    '(i|we) (told|informed|advised|explained to) you (that|on|in|last|yesterday|earlier|about|the)',
  ),
  phrases(
    'as you know (best|yourself)',
    'as discussed|agreed|promised|confirmed|described',
    `as (${told}) (by you|in your|on the|in the|at the|below|here|on (page|your|our))`,
    `as (${told}) (by|in|on|at|below|here)`,
    `you (mentioned|said|told|wrote|explained)`,
    '(told|informed|advised) you ..4 (wrong|wrongly|incorrect|incorrectly|mistake|error)',
    '(i|we) told you (i|we) would',
  ),
);
