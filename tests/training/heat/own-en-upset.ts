/**
 * Sentences of our own, as customers write them; a brace offers choices, so that one line gives several sentences.
 * Nothing here is copied from a data set.
 */
export const upsetEnglish: Readonly<Record<'furious' | 'upset' | 'let-down', string>> = {
  furious: `
{shocking|appalling|abysmal|horrendous} {from|by} {your team in Bristol|the night crew|your so-called support|a company this size}
{you've|you have} had {two weeks|a month|six months} and {done nothing|not one of you called|my mother is still without heat}
{absolute|total|complete} {joke|rubbish|garbage|chaos|incompetence|waste of time}
{don't|do not} {tell me to be patient|send me another survey|give me that script|call me valued}
{terrible|awful|horrible|worst} {experience|trip|flight|visit|purchase} {of my life|today|I've had in years}, {staff were rude|nobody helped|avoid}
I am {disgusted|appalled|heartbroken|in tears|shaking} {at|by|over} {how we were treated|this letter|what your driver said}
{congratulations|bravo|well played}, you {lost my business|ruined a child's birthday|managed to lose it twice}
you {clearly|obviously|really} {don't care|do not give a damn|only want our money|think customers are idiots}
{answer me|call me back|pick up the phone|do your job}!!!
{still|STILL} NO {REFUND|ANSWER|BAG|HEATING|INTERNET}!!
{screw|to hell with} {your airline|this company|your terms and conditions}
your {store|branch|driver|customer service|call centre} in {Leeds|Dallas|Toronto|Manchester} is {a disgrace|the worst|run by clowns|absolutely terrible}
{never again|last time|goodbye}, {I'm switching to your competitor|you lost a customer of 15 years|I would rather walk}
{why on earth|why the hell|how the heck} did you {change|remove|cancel|raise the price of} {the menu|the old version|my plan|the bus}?
{disgusting|mouldy|raw|cold} {food|chicken|burger|pizza} {and rude staff|after an hour's wait|and nobody apologised}
your {manager|employee|rep} {laughed at me|called me a liar|hung up on me|yelled at my wife|was so condescending}
{robbery|daylight robbery|theft|false advertising}, {fix it|give me my money back|you should be ashamed}
I am {furious|livid|absolutely fuming|beyond angry|so angry} with {you|your company|this airline|the way I have been treated}
This is {outrageous|a disgrace|disgusting|absolutely unacceptable|a joke|pathetic|shameful}
{Worst|The worst} {customer service|airline|company|support|bank|experience} {ever|I have ever had|in my life|on the planet}
I will never {fly|shop|order|book|bank|stay} with you {again|as long as I live}
you people are {useless|a joke|incompetent|liars|thieves}
what a {joke|mess|disaster|shambles|farce|rip off|scam|nightmare}
I want my money back {now|today|immediately}, all of it
{Hours|Two hours|90 minutes|Four hours} on hold and then you {hang up|cut me off|disconnect the call}
how can you {treat people|run a company|leave families|charge people} like this
I am {sick|so sick|tired|fed up} of {being lied to|your excuses|being ignored|chasing you|this nonsense}
{You have ruined|Thanks for ruining} {my holiday|our wedding|my daughter's birthday|my whole week}
Nobody {cares|answers|gives a damn|takes responsibility|knows anything} at {your company|this place|your call centre}
I'm {cancelling|done|finished|switching|taking my business elsewhere} {after this|for good|and telling everyone}
This is the {third|fourth|fifth|tenth} time I {write|call|complain|have to explain this} and {still nothing|nobody listens|you do nothing}
Shame on you for {taking money from a pensioner|leaving us there|ignoring sick people}
Stop {lying to me|sending me the same template|telling me to wait|taking money from my account}
absolutely {appalling|shocking|dreadful|disgraceful|terrible} {service|treatment|behaviour|handling}
Your {staff|driver|agent|manager|crew} was {rude|incredibly rude|so rude|arrogant|abusive} to {me|my mother|us all}
{How|Seriously, how} hard can it be to {answer an email|deliver a parcel|find a bag|fix a bill}
I will {see you in court|report you|go to the press|post this everywhere|contact my lawyer}
You {stole|took|helped yourselves to} {my money|250 dollars|two months of fees} and now you go silent
are you {kidding me|serious|joking|out of your mind}
{wtf|what the hell|for god's sake} is {going on|wrong with you|taking so long}
this {company|app|airline|service} {sucks|is garbage|is trash|is a scam|is a waste of money}
unbelievable, {you lost it again|same lie again|another excuse|charged again}
I {hate|despise|can't stand} {your service|dealing with you|this app|this airline}
horrible, horrible {experience|service|people|company}, avoid at all costs
I demand {an explanation|a full refund|a manager|compensation} {today|right now|by tomorrow}
Enough is enough, {close my account|send my money back|I'm leaving}
it is ridiculous that I have to {beg|chase you|write again|pay} for {what is mine|your mistake|something I never ordered}
`,
  upset: `
{appalled|not amused|gobsmacked|shocked} {at|by} the {prices|queue|state of the toilets|way your staff talk to people|size of this portion}
{come on|seriously|honestly|guys}, {one till open|no heating in the carriages|another price rise|ads in a paid app|slower every week|still no fix}
{45|50|20} {min|minutes|mins} {waiting|on the phone|in the drive thru|for a cab} and {then they cancel|still nobody|order wrong anyway|the call drops}
I {expect|expected|deserve} {better|more} from {a brand like yours|you|a company I pay this much}
{your|this} {product|cereal|phone|charger|dishwasher|new sofa} {is a letdown|lasted two weeks|is poorly made|isn't what it was|falls short}
{customer service|support|the help desk} {hung up on me|keeps transferring me|says it's not their problem|can't see my order|closed my ticket without reading it}
{please|kindly} {help|look into this|escalate this|give me a time}, {I've been chasing for weeks|no one replies to my emails|my mails go unanswered|your staff are not responding}
{why|how come} {does|do|did} {my bill|the price|my data|your app} {keep going up|double|run out in two days|log me out every hour}
{why|how come} {is|are} {your|the} {trains always late|site always down|staff never trained|batteries so bad|store so dirty}
{I'd|I would} {complain|give feedback|call} but {your form is broken too|no one picks up|you never answer}
{when|how soon} {can|will} I {expect my refund|get my money back|see an engineer|have working internet}, {it's been a month|this is the third time I ask|you said five days}
{not sure|I don't know} {why I bother|why I pay for this|how you stay in business|what happened to your standards}
{disappointed|sad|annoyed|irritated|frustrated} to {find mould in it|see it fall apart|be treated like that|miss my train again|learn my data was leaked}
{I|we} {ended up|had to end up} {paying twice|walking home|throwing it out|buying from another shop} {thanks to you|because nobody came|with no apology}
{over|nearly|almost} {a month|three weeks|six days} {and|with} {no sign of it|no call back|no broadband|two no shows}
{really|very|so} {let down|disheartened|tired|stressed|worried} {by this|about this|and still no answer|because of your mistake}
{delayed|cancelled|rescheduled|bumped|rebooked} {again|twice today|without notice|with no reason given|for the 3rd time}
{flight|connection|train|ferry} {cancelled|delayed} and {you won't refund|the line at the desk is endless|no hotel offered|nobody here to help|rebooked us two days later}
{my|our} {bag|bags|luggage|suitcase} {didn't make it|still in Chicago|lost again|has been missing 4 days} and {your line is busy|no one knows where|no one will call us}
{sat|sitting|been sitting} on {the plane|a bus|the runway} for {two hours|90 mins|ages} {with no air|waiting for a gate|waiting for a crew|no updates}
{your|the} {agent|rep|staff|attendant|phone agent|chat} {was no help|couldn't care less|refused to help|had no idea|kept putting me on hold|hung up}
{tried|I tried} {calling|phoning|your chat|the hotline} {all day|8 times|for days} {and it disconnects|, can't get a human|, always busy}
{need|I need|we need} {help|an answer|someone to call} {and no one responds|now, we're stuck at the airport|, been ignored for days}
{so|now} I have to {pay for a hotel|sleep at the airport|miss work|drive six hours|buy it again} {because of|thanks to} {you|your delay|your mistake}
{how|why} {do|can|would} you {sell tickets for a broken plane|charge a bag fee and lose the bag|not have anyone at the counter|oversell a flight}
{you|they} {keep|kept} {changing the gate|pushing it back|telling us 20 more minutes|blaming the weather|closing my case}
{why|how} {am I|are we} {still paying|still on hold|still waiting|being charged} {for this|for something broken|}?
{not|hardly|far from} {what I expect from you|worth the money|the way to treat regulars|helpful at all|a great start}
{is this|this is} {how you treat|what you do to} {loyal customers|people with kids|gold members}{?|}
{it's been|it has been} {a week|10 days|a month|over an hour} {since|and} {you said you'd call|I asked|nothing|no fix}
your {response|reply|answer|solution} is {not good enough|no help|a copy paste|to wait another week}
{got|received} {a used one|the wrong size again|an empty box|someone else's order} and {told to pay return|no reply from support|you blame the courier}
{what|such} a {waste of money|waste of time|terrible start|sad state of affairs|let down|disappointment}
{rude|lazy|unprofessional|clueless} {staff|driver|cashier|technician} at {your 5th street store|the airport desk|the Leeds branch}
{fed up|done|tired} {waiting|with excuses|of calling|with the delays}
{hey|hi|hello|dear|yo|so} {guys|team|support|folks|}, {what's going on with|what happened to|what is up with|why is} {my delivery|the outage|your website|the app today|my refund|this charge}?
{on hold|in the queue|in line|at the counter} for {40 minutes|an hour|20 min already|over two hours} {and counting|just to cancel|and only one person working|to speak to a human}
{6|7|8|10} {days|hours|weeks} {later|and counting|since I ordered} and {it is still processing|no tracking|no call|no word from you}
how is it {ok|okay|acceptable|possible|legal} to {charge for this|give an 8 am to 8 pm slot|send an empty box|close early without notice}
{when|when exactly} {will|are you going to} {you fix this|this be fixed|my internet come back|I get my refund|someone answer my email}???
{where is|where's|where the heck is} {my parcel|my order|my money|my driver|my food|the engineer}?!
{sent|I have sent} you {a DM|two emails|three messages|all the details} and {no response|still waiting|crickets|not a word}
{please|pls} {fix|sort|resolve} {this|your site|the issue|my complaint} {asap|already|before I cancel|it's been days}
{third|second|2nd|3rd} {one|pair|phone|device|engineer|replacement} in {a month|two weeks|a year} and {it's broken too|same fault|no show again}
{not a happy customer|very unhappy customer|one unhappy customer|customer service fail|get your act together|do better|sort it out|bring it back}
{paying|I pay|we pay} {good money|£60 a month|for premium|for fibre} {for|and get} {nothing|this slow speed|ads|no service half the week}
{I love|love|really enjoy|nothing like} {waiting|sitting|standing} {on hold for an hour|at home all day for a no-show|40 minutes for cold food|on a delayed train}
{wow|great|awesome|perfect}, {now my flight is cancelled too|the app ate my order|my bag is in another city|another price rise}
{quality|service|reliability} has {gone downhill|really dropped|gone to the dogs|got worse} {lately|this year|since the merger|}
{your|the} {train|bus|flight} is {5 hours late|cancelled again|packed and late|stuck outside the station} and {no announcement|no water|no staff to be seen|nobody says why}
{anyone else|is it just me or are others|is anybody else} {having problems with|unable to use|getting errors from|sick of} {the site|this update|their service|the network}?
{don't|do not} {buy|order|fly|trust} {from them|this product|with this company|their ads} , {learnt the hard way|it fell apart|waste of money}
{misleading|wrong|false} {price|information|advert|promise} {on your site|from your agent|in the store}, {I drove an hour for nothing|and you won't honour it|not cool}
what {kind|sort} of {service|company|support|nonsense} {is this|takes money and disappears|does that}
{an hour|two days|three weeks} of my life {wasted|I won't get back|gone} {on the phone with you|trying to log in|waiting in for you}
I am {very|really|extremely|so|deeply} {disappointed|frustrated|annoyed|upset|unhappy} {with this|about the delay|by your answer|with the service}
{very|really|quite|extremely} {poor|bad|slow|frustrating|disappointing} {service|communication|support|experience}
{Still|Still no|And still no} {waiting|refund|reply|answer|luggage|update|engineer} {after three weeks|since Monday|two months later|today}
Been waiting {over an hour|for 3 hours|since 6 am|two weeks|all day} for {a reply|someone to pick up|my bag|a callback|the engineer}
No one {has replied|called me back|turned up|told us anything|answers the phone}
I have {called|emailed|written|messaged} {twice|three times|five times|several times|again and again} and {got no answer|nothing happens|nobody helps}
I keep getting {the same answer|the same error|passed around|sent from one department to the next|automatic replies}
you {promised|said|told me|assured me} {a refund|a call back|delivery|a technician} {yesterday|last week|by Friday|within 48 hours} and nothing {came|happened}
{First|Now} you {cancel|delay|lose|overbook} {my flight|my order|our room} and then you {won't|refuse to} {help|rebook|refund|pay}
My {flight|train|bus|order} was {cancelled|delayed again|delayed four hours|late} and {no explanation|nobody at the desk|I missed my connection|we slept on the floor}
Missed my {connection|meeting|appointment|sister's wedding} {because of you|thanks to your delay|because the plane sat on the runway}
we have been {sitting|stuck|stranded} {on the tarmac|at the gate|in the terminal|at the airport} for {hours|two hours|over three hours}
{lost|damaged|broken|missing} {luggage|bag|suitcase|parcel|item} and {no help|nobody cares|no one to talk to}
charged {twice|double|for nothing|without permission|after I cancelled} {again|and no refund|and support ignores me}
your {website|app|site|system|phone line} is {down again|useless|so slow|broken|terrible|crashing all the time}
why {is it so hard|does it take so long|is this so complicated|can nobody help} {to get an answer|to cancel|with you|with this}
I've {tried|done} {everything|all of this already|that twice|that ten times} and it {still|simply} {doesn't work|fails|gives the same error}
I {did|sent|explained|told you} {that|all this} {already|yesterday|twice}, {read|please read} my messages
{Nothing|Nothing ever} {works|has changed|happened|gets fixed}
It's {enough|too much} for me, I {give up|am leaving|will buy elsewhere next time}
Not {happy|impressed|good enough|acceptable|what I paid for}
What is the point of {paying for priority|a warranty|support|having an account} if {nobody answers|it doesn't work|you never help}
So {great|nice|lovely|brilliant}, {another delay|no bag again|charged twice|cut off again}. {Thanks for nothing|Well done|Bravo}
{Thanks|Cheers|Well done|Nice work} for {nothing|losing my bag|the five hour wait|ignoring me}
once again {no reply|no refund|late|wrong item|nobody came}
I feel {cheated|ignored|let down|ripped off|stupid for trusting you}
It {used to be|was} a good {company|airline|shop}, now it is {just sad|all about money|a mess}
is there {anyone|anybody|a human} {there|who can help|who actually reads this}
do you {even|ever} {read these|answer|check your messages|care}
{How long|How much longer|How many more times} do I {have to|need to} {wait|explain|ask|call}
I can't believe {you charged me|how slow this is|nobody answers|you lost it}
{unacceptable|ridiculous|unbelievable|terrible|awful|pathetic|useless|epic fail|fail}
it is not my fault that {your system|the courier|your colleague} {failed|lost it|made a mistake}
{ugh|argh|sigh|come on|seriously}, {again|still no signal|it crashed again|another hour of waiting}
If this {isn't fixed|is not solved|continues} I {want my money back|will cancel|will have to go elsewhere}
too {expensive|slow|complicated|late} for {what you get|such a bad service|anyone with a job}
You {should|could} at least {tell us|answer|apologise|have the decency to reply}
I lost {a day's pay|hours of work|all my photos|my deposit} {because of this|over this|and you shrug}
I need {my|the} {money|bag|medicine|laptop} and {you keep stalling|nobody helps me|all I get is excuses}
`,
  'let-down': `
{my|the} {driver seat|transmission|brakes|gearbox|engine light|door handle} {is broken|makes a grinding noise|came on again|failed} after {one year|12000 miles|the service|two weeks}
{the|your} {cap|lid|seal|packet|tin|bottle} was {open|cracked|half empty|leaking|off}, {should it be|not what I expected|had to bin it}
{found|there was} {a hair|plastic|a stone|mould|an insect} in my {salad|soup|bread|yoghurt|sandwich}
{hi|hello|hey}, {my|our} {internet|order|card|console|landline|streaming box|laptop} {has stopped working|is not connecting|won't turn on|never came|keeps disconnecting|shows error 5003}
{I|we} {can't|cannot} {get it to work|get past the login|play anything|hear the other person|redeem it|join the call} {since the update|today|no matter what I try|}
{the|your} {game|console|stream|server|update} {keeps freezing|kicked me out|lost my save|won't install|lags|is stuck at 99 percent}
{payment|money|amount} {was taken|went out|was deducted} {but|and} {no booking|no order shows|the ticket never came|it says unpaid}
{account|profile|number} {locked|suspended|hacked|deactivated} {for no reason|and I can't reach anyone|overnight|while I was paying}
{delivery|courier|package} {marked|says|shows} {delivered|attempted} {but|when} {nothing here|I was home all day|it isn't|no one knocked}
{only|just} {half|one|two} of {my|the} {order|items|three boxes} {came|arrived}, {where's the rest|the rest is missing|}
{your|the} {coupon|offer|25% off|deal} {says|states|shows} {one price|free shipping|20% off} but {I'm charged full|the till says no|the cart doesn't take it off}
{screen|zip|button|heel|handle|strap} {came off|snapped|broke off|is loose|stopped working} {after one use|in a week|the first day}
{no|zero} {signal|hot water|power|service|dial tone|internet} {here|at my house|in SE5|in the office} {since|for} {Monday|two days|hours|this morning}
{I|we} {never|still never} {got|received|saw} the {confirmation|code|parcel|reply|refund|engineer}
{system|site|app} {says|keeps saying|tells me} {I have no booking|invalid password|try later|there is an error|my card is expired but it's not}
{no one|nobody} {could|can} {find my booking|tell me why|help me at the store|explain the charge}
{having|having some|I'm having} {trouble|issues|problems|difficulty} {logging in|with your app|getting a signal|with my order|reaching anyone}
{my|the} {flight|reservation|seat|upgrade} {disappeared|was changed|got cancelled|isn't showing} {without telling me|in the app|overnight|and I can't get through}
{your|the} {wifi|tv|socket|seat|toilet|entertainment} {on board|in row 12|} {doesn't work|is broken|was out|is not working}
{can't|can not|couldn't} {find|change|print|see|use} my {booking|reservation|seat|boarding pass|voucher} {online|on the site|in your app}
{got|I got|we got} {no email|no notification|no confirmation|no food|no blanket}
{forgot|left} {a step out|an item out of the bag|half my order off} {again|this morning|and charged me for it}
{still|is still} {pending|processing|not delivered|unread|not resolved|blocked} {after ten days|, please check|since May}
{new|brand new} {tv|tyres|jacket|headset|vacuum} {with a scratch|already peeling|not working out of the box|dead on arrival}
{have to|having to|I had to} {restart it|reset it|re-enter everything|log in again|drive back} {every time|every day|three times|again}
{battery|signal|speed|sound|picture} {drops|dies|cuts out|is awful|is weak} {after an hour|every evening|since the update|all the time}
{it|that|this} {used to work|worked before|was fine until} {the update|last week|and now it's gone|you changed it}
{please|can someone} {look into|investigate|help with|sort} {this charge|my case|my blocked card|the missing refund|the broken link}
I {asked for|ordered|paid for} {medium|next day|no onions|two|an aisle seat} and {got large|it came after a week|got onions|got one|sit in the middle}
{the|your} {map|bill|price|schedule|tracking} {is wrong|says delivered but it isn't|does not match|has not been updated|makes no sense}
{seems|looks like} {you lost it|it is broken again|my order was forgotten|support is closed|the system is down}
I {don't|do not} {manage to connect|get the code|receive the email|have access anymore|see my books}
{my|the} {phone|headphones|boots|jeans|kettle|car|laptop|watch|printer} {broke|died|fell apart|stopped charging|is leaking|makes a noise|went dead} after {two weeks|a month|one wash|a year|5 uses}
{your|the} {website|site|app|page|checkout|chat} {keeps crashing|won't load|is not loading|gives an error|times out|won't let me log in|just buffers|won't take my card}
{trying to|been trying to|I am trying to} {order|check in|book|pay|sign in|reach you|buy tickets} {for an hour|all morning|since yesterday|} {but|and} {it just fails|I get an error|no luck|it won't go through|the page hangs}
{can't|cannot|unable to} {check in online|get through|DM you|reach anyone|use the discount|access my account|update my payment} {, please help|, any ideas|, help please|}
{placed|I placed} {an|my} order {6 days ago|last week|on the 3rd} {and it is still preparing|and it hasn't shipped|, still no dispatch email}
{the discount|the voucher|the gift card|cashback|the promo} {was not applied|hasn't come|does not work at checkout|is not showing}
{refund|cashback|the credit|my points} {should have come|was due|was promised} {last month|by the 15th|weeks ago} {and is not there|, not received|}
{internet|wifi|broadband|phone line|tv|power} {has been|is|keeps going} {down|out|off} {in Glenview|in our area|all day|since this morning|again}, {any update|any news|what's going on|fix please}?
{missing|wrong|damaged|expired|stale} {item|items|size|product|milk|part} in my {order|delivery|box} {today|again|this week}
{bought|just bought|I got} {a pair of shoes|this toaster|a new tyre|your cereal|the large pack} and {the sole is coming off|it doesn't heat|it's flat|it was half empty|it is already torn}
{unhelpful|confusing|slow|disappointing} {chat|answer|staff|page|process}
{you|the courier|your driver} {left it in the rain|said nobody was home but I was|delivered next door|threw it over the fence|lost my parcel}
your {new design|latest update|new recipe|new menu} {is worse|ruined it|makes no sense|breaks my workflow}
{I was told|your agent said|it said} {24 hours|it would be free|it ships today|the store had it} {and it wasn't|but no|, not true|}
{my|our|the} {order|parcel|package|delivery|book|ticket} {never arrived|has not arrived|hasn't come|is still missing|did not turn up}
{it|this|that|the app|the device|the login} {does not work|doesn't work|is not working|no longer works|stopped working} {anymore|since the update|since yesterday|at all|}
I {can't|cannot|can no longer|am unable to|still can't} {log in|open it|open the file|buy anything|download it|cancel|pay|connect|schedule it|read it}
I {get|keep getting|still get|only get} {the same error|an error message|the message that the account is invalid|a blank page|the same message} {again|every time|}
{unfortunately|sadly|but} {it still fails|nothing changed|the same problem|it did not help|I still see nothing|that did not work either}
{it|the screen|the display|the battery|the engine|the zip} is {broken|cracked|frozen|defective|dead|scratched|black|faulty}
I was {charged|billed} {twice|for something I did not order|after cancelling|too much|without warning}
I {paid|cancelled|returned it|asked for a quote|sent the form} {and|but} {never got a reply|heard nothing|nothing happened|was charged again|still have no refund}
{the|my} {heating|internet|signal|line|card|account|code|coupon} {keeps dropping|is down|was declined|is blocked|was locked|is not accepted|does not go through}
the {item|colour|size|food|address|name} {is wrong|was wrong|is not what I ordered|is missing|came cold}
I {did|tried|have done} {all that|everything you said|the steps} {and|but} {nothing|it doesn't help|no success|still the same}
{without success|no success|no chance|not possible|still not|nothing|again nothing}
{The studio|The shop|The office|The desk} was {closed|shut|empty} when I {arrived|got there}
{my|the} {booking|name|class|seat} was not {on the list|there|in the system|confirmed} {for the second time|when I arrived|}
the {update|new version|app|website} {deleted my data|broke everything|crashes|is slow|freezes|logs me out}
{half|some|all} of {my|the} {files|books|photos|credits|points} {are gone|disappeared|were lost|have vanished}
I have {a problem|problems|trouble|an issue} with {my device|the display|the payment|my subscription|the delivery|your website}
I {don't understand why|wonder why} {it is blocked|I was charged|the price went up|nobody came}
{I've|I have} had this {problem|issue|fault} {for weeks|for 3 weeks|for a long time|since I bought it}
{Bought|I bought} it {new|yesterday|last week|a month ago} and it {already|}{ broke| stopped| leaks| has a dark line| makes a noise}
There is {nothing|no option|no button|no class} {there|available|to click|for what I need}
{The link|The code|The key|The voucher} {does not open|does not work|has expired|is rejected}
{the outage|the fault|the leak|the smell} is back {again|after one day|since the repair}
{three|3|two|five} {weeks|days|months} and {no delivery|no sign of it|nothing yet|still not fixed}
I expected {more|better|it today|an answer by now}
so I {still have no|am left without a|have to wait again for a} {phone|refund|car|solution|working device}
`,
};
