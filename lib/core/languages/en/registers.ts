/** How English sounds: the street, the chat, the letter, the office. Read one sentence at a time. */

/** Words that no letter bears. */
export const slang =
  /(?<![\p{L}\p{N}-])(?:yikes|my bad|lol|lmao|rofl|omg|bummer|no biggie|(?:just )?chill(?:ax)?|chill out|dude|oopsie\w*|oops\w*|whoops\w*|easy[- ]peasy|sucks|sucky|gotcha|holy (?:moly|cow|smokes)|uh[- ]oh|stoked|psyched|no probs?|no prob|np|heya|hiya|howdy|wassup|what's up|buddy|pal|champ|fam|ha(?:ha)+|he(?:he)+|woo+hoo|yay+|ta-da|mate|crikey|blimey|awesome(?:sauce)?|nah|yup|yep|y'all|rough one|tough luck|that stinks|crazy stuff|wild, right|cray|totes|legit|cool beans|sweet!|right on|rock on|peace out|catch ya|hit me up|shoot me|hang loose|cuz|kinda|sorta|dang|darn|shucks|jeez|sheesh|geez|gosh|super bummed|bummed|freak out|no stress|don't sweat|sweat it|all good!|what a (?:mess|day|bummer)|hey (?:prof|doc|guys|folks|man|there))(?![\p{L}\p{N}])/giu;

/** Words of an easy chat: one is a warm voice, several are chatter. */
export const chatty =
  /(?<![\p{L}\p{N}-])(?:hey|cheers|super (?:sorry|happy|quick|easy|excited)|gonna|wanna|gotta|guys|folks|hang tight|sit tight|ouch|aw+|ugh|oh no|cool|sweet|no worries|deets|nope|yeah|ta|thx|btw|asap|fyi|wow|whoa|happy days|fab|lovely jubbly|smashing|stuff|bits|a bunch|tons|loads|pop (?:it|over)|ping (?:me|us|you)|so so sorry|happens to (?:the best|all)|these things happen|oh dear|all sorted|sorted)(?![\p{L}\p{N}])/giu;

/** Turns of letters and offices. */
export const stiff =
  /(?<![\p{L}\p{N}-])(?:pursuant to|herewith|hereby|hereto|hereinafter|heretofore|aforementioned|aforesaid|above-mentioned|abovementioned|(?:please|kindly) be (?:advised|informed|reminded|noted|assured)|be advised that|we (?:wish|write|beg) to (?:inform|advise|acknowledge|notify|confirm)|we (?:hereby )?acknowledge receipt|receipt of your (?:correspondence|communication|enquiry|inquiry|message) is|the undersigned|thereof|therein|thereto|thereafter|enclosed please find|please find (?:enclosed|attached) herewith|in accordance with|your (?:esteemed|correspondence|communication)|notwithstanding|in respect of|with respect to|forthwith|deemed|furnish (?:us|the|this)|kindly (?:revert|note|furnish|refrain)|it is (?:incumbent|requested|noted) |we remain,?|duly (?:noted|received|processed|recorded|logged)|has been (?:duly|lodged|logged and)|the matter (?:is|has been|shall)|shall be|commence(?:d|ment)|in receipt of)(?![\p{L}\p{N}])/giu;

/** Formal words that alone mean little. */
export const formalWords =
  /(?<![\p{L}\p{N}-])(?:regret to inform|further to your|with reference to|with regard to|in due course|earliest convenience|dear (?:sir|madam|valued customer|customer|sirs)|yours faithfully|kindly|we trust|shall|upon (?:receipt|completion|review)|terminate|utili[sz]e|remit|rectif\w+|said (?:item|order|article)|the relevant (?:department|authority|team)|undertaking|endeavou?r|assistance in this matter|your enquiry|your inquiry|your request dated|reference number|prior to|subsequent to|queries|inform you|advise you|processed accordingly|accordingly)(?![\p{L}\p{N}])/giu;

/** A customer's letter: each counts two. */
export const letterly =
  /(?<![\p{L}\p{N}-])(?:dear (?:sirs?|madam|sir or madam|sir\/madam)|to whom it may concern|yours (?:faithfully|sincerely|truly)|sincerely|respectfully|i (?:should|would) be (?:most |very |extremely )?grateful|i am writing|i write to|i wish to|i trust|i look forward to (?:your|hearing|receiving)|hereby|kindly (?:advise|confirm|let)|with reference to|further to|be so kind|in writing|your (?:firm|company's|establishment)|propose|formal complaint|i must (?:insist|ask|express))(?![\p{L}\p{N}])/giu;

/** A polite customer's words: each counts one. */
export const polite =
  /(?<![\p{L}\p{N}-])(?:dear|(?:kind |best |warm )?regards|(?:would|should) appreciate|please advise|could you kindly|i would like|may i|thank you for your|good (?:morning|afternoon|evening)|mr|mrs|ms|dr|professor|prof)(?![\p{L}\p{N}])/giu;

/** How one writes in chat. */
export const easy =
  /(?<![\p{L}\p{N}-])(?:lol|lmao|ha(?:ha)+|he(?:he)+|hey+|hiya|heya|yo|u|ur|thx|ty|pls|plz|gonna|wanna|gotta|kinda|dunno|btw|omg|yeah+|yep|yup|nope|nah|cheers|mate|guys|ta|cuz|tbh|idk|imo|wtf|ugh|argh|soo+|pleas+e{2,}|hi+i|oops|lil|ok so|any chance|cool|awesome|sup|ya|rn|dude|bro|im|ive|dont|cant|didnt|doesnt|its not|wont|whats)(?![\p{L}\p{N}'’])/giu;

/** Death, illness, accident, fraud, a living lost. */
export const grave =
  /(?<![\p{L}\p{N}-])(?:passed away|passing of|(?:mother|father|mum|mom|dad|husband|wife|son|daughter|brother|sister|friend|partner|he|she|they|cat|dog|who|grand\w+|uncle|aunt|nan|baby|child|mate|neighbour|colleague|people)(?: \w+){0,2} (?:died|dying|passed)|deceased|death|funeral|wake|memorial service|bereave\w+|widow(?:ed|er)?|(?:my|our|his|her|their) late|miscarr\w+|stillb\w+|terminal(?:ly)? (?:ill|cancer)|cancer|chemo\w*|(?:in|to|at|from) (?:the )?hospital|hospitali[sz]ed|intensive care|icu|stroke|heart attack|ambulance|seizure|car (?:accident|crash)|(?<!by )accident|injur(?:y|ed|ies)|house fire|(?:fire|flood) (?:destroyed|took|in (?:my|our))|flooded|burned down|burnt down|evict\w+|bankrupt\w*|lost (?:my|our|his|her) (?:job|jobs|business|home|house|savings|livelihood|shop)|made redundant|laid off|life savings|livelihood|scammed|scammer|fraud(?:ulent|ster|sters)?|defrauded|identity theft|(?:account|email|card) (?:was|has been|got) (?:hacked|stolen|compromised|cloned)|stole (?:my|our)|suicid\w+|assault\w*|attacked|overdose|allergic reaction|anaphyla\w+|wrong (?:dose|dosage|medication|medicine)|could have (?:died|been killed)|domestic violence|stalk\w+|threaten\w*)(?![\p{L}\p{N}])/iu;
