/** The same as `own-en-upset.ts`, from customers who ask, tell or are glad. */
export const calmEnglish: Readonly<Record<'asking' | 'plain' | 'glad', string>> = {
  asking: `
{what|which} {colour|version|filter|tool|battery} {is this|fits the 2015 model|goes with it|do you use}?
{how|where} do you {get your coffee|make the sauce|choose the winners|train the staff}?
{can|do} you {ship|deliver|post} {on Sundays|to islands|abroad}? {thanks|asking for my mum|}
{is|was} {this|that} {really you|a genuine email|the right number|open to all}?
{do|did} you {guys|ever|} {bring back the old logo|plan a store in Cork|support dark mode}?
{hello|hi}, {I'd like to know|can you tell me|just wondering} {if you recycle boxes|when the next sale is|how to join|if this comes in large}
{would|do} you {recommend|suggest|go for} {the small one|a case for it|leather or cloth}?
{is|are} {my flight|flight 88|the trains|they} {on time|delayed|running today|affected by the storm}?
{what|which} {gate|terminal|channel|platform} {is it|for flight 212|does it leave from}?
{can|could} I {get a receipt|change to an earlier flight|add my partner|use miles for this|have the recipe}{?| please?}
{do I|will I|should I} {need a visa|get an email|bring the box|pay at the desk}?
{would|could} it be possible to {move my booking to May|have a later delivery|get a copy|speak to sales}?
{how long|how far|how often} {does delivery take|is the walk|do you restock|is the warranty}?
{need|I need|want} to {book|add|change|print|ask about} {a hotel|a seat|my return|a receipt|group rates}, {how|where|thanks|please}{?|}
{what do I do|what should I do|what are my options} if {I want to change the name|my bag is over 20 kg|I arrive late}?
{thinking of|planning on|interested in} {buying|booking|joining|upgrading}, {what do you advise|any offers|is there a trial}?
{any|are there} {deals|direct flights|jobs|vegan options|student tickets} {to Boston|for summer|in your shop|}?
{hi|hey|hello} {there|team|}, {do you|does the store|will you} {have this in stock|sell gift boxes|still make the blue one|open on bank holidays}?
{any idea|do you know} {when|if|where} {the sale starts|it comes back in stock|I can watch the game|tickets go live}?
{is|will} {it|this|the deal} {available in Canada|coming to the app|still on|valid online too|ok for vegans}?
{looking for|need|can you recommend} {a size chart|a good jacket for rain|the link|a place to stay in Rome|gift ideas}{?|}
{what is|what's} the {best|quickest|cheapest} way to {get to the airport|contact you|clean these shoes|send it to France}?
{please|could you} {check your DM|follow back|share the recipe|give me the model number|confirm the date}
{did|has} {you get my message|the parcel ship|the shop move}? {no rush|thanks|just checking}
{am I|are we} able to {bring a pushchair|swap seats|use my voucher in store|add a second user}?
{How|Where|When} {do|can|could} I {change my address|download the invoice|book a seat|cancel my plan|find the form|check in|reset my password|add a bag}?
{Can|Could} {you|you please|someone} {tell me|let me know|confirm|send me} {the price|the opening hours|the address|if it is in stock|the tracking number|when it ships}?
{Is|Will} {it|there|the shop|the museum} {possible to pay by card|a discount for students|be open on Sunday|available in blue|any seats left on Friday}?
{Do|Does} {you|it|the ticket|the plan} {ship to Canada|include breakfast|have a warranty|work with Android|offer gift cards|cover two people}?
What {is|are} {the|your} {fee|opening hours|size of the box|deadline|baggage allowance|phone number|cheapest plan}?
{I would like to|I'd like to|I want to} {order|book|change|reserve|upgrade|renew|open} {a table for four|my seat|my subscription|an account|a flight to Lisbon|two tickets}
{please|could you} {change|update|add|send|book|cancel} {my address|the invoice|the name on the ticket|an extra bag|the reservation for Tuesday}
which {plan|size|model|gate|form} {do I need|would you recommend|fits best|is right for me}?
what happens {next|now|then}?
{And|so} {how|where|what} {does it work|do I click|should I enter}?
{hi|hello|hey|good morning|good evening}, {I have a question|quick question|a question about my order|can I ask something}
any {news on|idea when|chance of|plans for} {the new model|the sale starting|an upgrade|a pop-up in Leeds}?
who {should I contact|do I speak to|can I write to} {about a school visit|for group bookings|regarding a job}?
{does|will} {this|the flight|the bus} {leave from terminal 2|still go at 9|stop in Reading}?
can I {bring my dog|use my points|pay in two parts|pick it up myself|return it in store}?
what time {do you open|does boarding start|is the last train|can I check in}?
I don't understand {the second step|what you mean}, {can you explain|sorry}?
how much {is|would} {shipping|it cost to upgrade|a single ticket|the large one} {be|}?
could you follow me so I can {DM|send you a message}?
`,
  plain: `
{this|that} {is|was} {a great goal|so funny|the real reason|why we vote|my childhood}
{retweet|share|like} {if you agree|to win|this photo|and follow}
{I|he|she} {think|said|believe} {it was the referee|we should talk|they are jealous|it's a good idea}
{good luck|congrats|happy birthday} {to all|team|mate|on the new job}
{a|the} {book|film|song|poem} {about|on} {love|war|the sea|growing up} {I read twice|made me cry|is out now}
{taxes|guns|the election|climate|immigration}: {read this|an honest view|who is to blame|what they won't tell you}
{don't|never} {believe what he says|let them win|mess with my friends}
{the|this} {bug|game|boss|level|update} {is hilarious|comes out Friday|has a secret room}
{when|that moment when} {you wake up late|your phone dies|your mum calls|it snows in April} {lol|haha|}
{my|our} {team|school|street|choir} {lost|won|is famous|needs singers}
{it's|it is} {a boy|snowing|friday|movie night|my last exam}
{you're|you are} {an idiot|so funny|right|never too old|my hero} {lol|mate|, my friend|}
{criminals|predators|that actor|the killer} {should be in jail|got ten years|is a monster}
{just|I just} {sent|filled in|paid|got} {you a DM|the form|it|the code} {, thanks|as asked|}
{hi|hello|hey}, {sorry to hear that|sorry for the trouble}, {please send us|can you DM us|what is} your {order number|email|postcode} {so we can look into it|and we will check}
{we're sorry|sorry} {you had trouble|to hear this}, {which store was it|our team is on it|try restarting the app}
{ok|okay|alright|fine|got it}, {will do|I'll wait|on it now|that makes sense|see you then}
{only|just} {two|one|the red one|the first page|by email}
{landing|boarding|departing|checking in} {soon|now|at 6|in Austin} {with my mum|for the first time|}
{from|to|via} {Boston|Rome|Manchester} {to|and} {Dallas|Paris|Oslo} {on 3 May|next Friday|tomorrow at 9}
{article|news|report}: {airline orders new planes|store chain opens in Spain|bank raises rates|phone maker posts profits}
{the|our} {fleet|ad|logo|uniform|new plane} {looks different|is on tv|was painted blue}
{everybody|everyone|people} {should vote|is talking about it|wants the new phone|knows that}
{tweet|post|picture|song} of {the day|the year|my life}
{nobody|no one} {beats the champions|can tell me taxes are fair|likes winter|saw that coming}
{politicians|the media|those guys} {lie|never listen|are corrupt|make me sick}, {vote them out|wake up|read this}
{don't|never} {trust rumours|text and drive|give up|miss the sale|forget your passport}
{so|very} {hungry|bored|tired|cold} {today|after the gym|at school|, winter is here}
{we|I} {are|am} {flying|going|moving} to {Spain|Denver|my sister's} {tomorrow|in June|for the match}
{I'm|I am} {on the 5:40|in 12A|on hold right now|the account holder|at the Dublin office}
{watching|listening to|reading} {the game|the new album|this book|the show} {tonight|with my family|again lol}
{new|my new} {post|video|article|recipe} {on the blog|is up|: five tips for travel|about the election}
{happy|merry} {birthday|monday|christmas|anniversary} {to my brother|everyone|to the team}
{the president|the senate|that team|the coach|the minister} {should resign|lost again|is wrong about taxes|said it on tv}
{lol|haha|omg|wow} {that is funny|same here|I can't stop laughing|what a goal|so true}
{I hate|ugh|I dread} {mondays|finals|this weather|running}, {need coffee|so sleepy|bring on the weekend}
{he|she|they} {is an idiot|are liars|was so mean in that film|lost the plot}, {my opinion|just saying|imo}
{sad news|terrible news|so sad} {about the fire|from abroad|about the singer}
{win|enter to win|check out|get} {a free bag|this giveaway|our new range|20% off} {today|now|here}
{heading to|on my way to|at} {the airport|work|the mall|the gym} {with the kids|for coffee|}
{old|young} people {do everything early|love this song|know best}
{anyone|who} {up for a game|watching this|going tonight}
{my dog|my cat|the baby|my brother} {ate the sofa|is asleep|is sick of snow|hates baths}
{thinking of|planning on} {switching to android|moving house|a trip in May|learning French}
{my|the} {order|booking|account|customer|reference} number is {4471|TX 20931|AB12|553-201}
{yes|no|ok|okay|sure|right|correct|exactly|done|perfect|alright}
{yes|ok|sure|right}, {that is correct|I will do that|one moment|I did|go ahead|let me check}
my {name|email|phone number|address|date of birth} is {Dana Frey|dana@mail.example|020 555 018|12 Mill Lane|4 May 1981}
I am {in London|on my laptop now|at the gate|using Windows|a student|looking for a gift}
I {bought|ordered|booked} {it|the blue one|two tickets|a table} {yesterday|last week|on your website|in the shop}
{flight|seat|gate|room|row} {212|14C|B6|401}
I {have|already have} {an account|the app|the form|two tickets|the code}
I will {try|check|call|wait|come back|send it} {tomorrow|later|then|in a minute}
I {entered|installed|restarted|downloaded|clicked} {it|the new number|the update|the file} {now|as you said}
{here is|attached is|this is} {the photo|the receipt|a screenshot|the link}
just {landed|checked in|arrived|booked|ordered} {in Denver|for Friday|the tickets|a new one}
{see you|looking forward to it} {on Friday|soon|next week}
{the|a} {new store|new route|article|sale|match|concert} {opens|starts|is} {on Monday|tonight|in May}
I am {writing|asking} for {my mother|a friend|our office}
the {box|bag|room} is {40 by 30|for two people|on the second floor}
{I am waiting|I'll wait|let me see|one second|hold on}
we are {a family of four|two adults|a small school}
I have {3 items|two cards|a Kindle|an older model|5 credits left}
{follow|watch|read} {this thread|our channel|the story} {today|here|now}
I would {rather|prefer to} {fly in the morning|pay by card|have the blue one|wait for the sale}
I don't {remember the date|have the number here|need a bag|know the code by heart}
no {need|other questions|preference|rush|worries}
`,
  glad: `
{I love|we love|so in love with|obsessed with} {these boots|your new menu|this update|the free wifi on board|my new car}
{fast|quick|smooth|easy} {delivery|refund|check in|flight|return}, {thanks|well done|will order again|great job}
{thank you|thanks} {to|} {Sam in store 12|your agent Priya|the captain|whoever found my wallet}
{you|your team} {saved the day|turned it around|were so kind|made it right}
{just wanted to say|have to say}, {great service today|lovely staff|the best flight yet|you're all stars}
{shoutout|props|hats off} to {the team|your driver|the lady at the till|everyone at the store} {for going the extra mile|, so helpful|, legend}
{got|received} my {order|replacement|refund} {so fast|in a day|today}, {impressed|thank you|love it}
{finally|yay|woohoo}, {it's here|we landed early|got my upgrade|it's fixed}
{best|favourite|the best} {coffee|shoes|burger|app|show} {in town|I've owned|ever|}
{thanks|thank you} for {the follow|the info|getting back to me|fixing it so quickly|the upgrade}
{thanks|thank you|many thanks|thank you so much|cheers|thx} {for your help|for the quick reply|that worked|I found it|!|all good now|have a nice day}
{great|awesome|amazing|excellent|wonderful|fantastic|lovely|perfect} {service|crew|flight|support|job|experience|thanks}
{I love|we love|loving} {the new app|flying with you|this shop|your staff|my new phone}
{it works|works now|all sorted|problem solved|it arrived today} {thank you|great|perfectly|!}
you guys {rock|are the best|are awesome|made my day}
{big|huge} thanks to {Maria at the desk|your team|the driver|the crew of flight 80}
{so|very|really} {happy|pleased|impressed|grateful} {with my order|with your support|that you called|today}
{best|nicest|kindest} {airline|agent|customer service|hotel} {ever|around|I've met}
kudos to {your staff|the pilot|the night shift} for {staying calm|getting us home early|finding my bag}
no {problem|worries} at all, {thanks|you have been great|I appreciate it}
can't wait {for my trip|to fly with you again|for the new season}
{appreciate|I appreciate} {it|the help|your patience|the fast answer}
have a {great|lovely|good} {day|evening|weekend}
not bad at all, {better than expected|I am happy|well done}
`,
};
