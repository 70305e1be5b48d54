"""English words that cannot stand for each other, in the form that `contrasts` tells of."""

from __future__ import annotations

EN = """
up_from rise rises rose risen rising increase increases increased increasing gain gains gained climb \
climbed jump jumped surge surged soar soared grow grew grown growth higher upward boost boosted \
rally rallied expand expanded expansion hike hiked raise raised raising raises|fall falls fell \
fallen falling decrease decreases decreased decreasing drop drops dropped decline declined \
declines slump slumped tumble tumbled plunge plunged sink sank sunk shrink shrank lower lowered \
downward reduce reduced reduction cut cuts cutting dip dipped slide slid contraction contracted \
lose lost down_from
highest record-high most maximum peak|lowest record-low least minimum
more|less fewer
win wins won winning victory victories victorious beat beats beaten defeated triumph|lose loses \
lost losing defeat defeats loss draw drew drawn tied
lost_to lose_to loses_to losing_to
accept accepts accepted approve approves approved approval agree agrees agreed adopt adopted \
pass passed|reject rejects rejected rejection refuse refuses refused decline declined veto vetoed
back backs backed backing endorse endorsed support supports supported favour favor favoured \
favored|oppose opposes opposed opposition object objected
in_favour_of in_favor_of vote_for voted_for voting_for|vote_against voted_against voting_against
welcome welcomed welcomes praise praised praises hail hailed|condemn condemned condemns \
criticise criticised criticize criticized criticises slam slammed
before prior|after afterwards
start starts started starting begin begins began begun launch launched open opens opened opening \
introduce introduced resume resumes resumed resuming restart restarted reopen reopens reopened|end ends ended ending finish finished stop stops stopped cease ceases \
ceased ceasing discontinue discontinued close closes closed closing halt halted suspend suspended \
cancel cancelled scrap scrapped abolish abolished
alive living survive survives survived survivor survivors|dead die dies died killed kill dying \
death deaths
guilty convicted conviction|not_guilty innocent acquitted acquittal cleared exonerated
allow allows allowed permit permits permitted legalise legalised legalize legalized authorise \
authorised authorize authorized|ban bans banned prohibit prohibits prohibited forbid forbidden \
bar barred block blocked outlaw outlawed
legal lawful|illegal unlawful
uphold upholds upheld|overturn overturns overturned quash quashed annul annulled
tighten tightens tightened tightening|relax relaxes relaxed loosen loosens loosened ease eases eased \
easing
extend extends extended prolong prolonged lengthen lengthened|shorten shortens shortened curtailed
widen widens widened|narrow narrows narrowed
promoted promotion|relegated relegation demoted
build builds built construct constructed|demolish demolishes demolished demolition
move_up moves_up moved_up go_up goes_up went_up|move_down moves_down moved_down go_down goes_down \
went_down
temporary temporarily|permanent permanently
missing|rescued
superior|inferior
right|wrong
urban|rural
domestic|foreign overseas
senior|junior
buy buys bought purchase purchased acquire acquired|sell sells sold selling
hire hires hired recruit recruited appoint appointed|fire fired sack sacked lay-off dismiss \
dismissed layoffs
strong stronger strongest strengthen strengthened robust|weak weaker weakest weaken weakened
success succeed succeeded successful|failure fail failed fails unsuccessful
confirm confirms confirmed admit admits admitted acknowledge acknowledged|deny denies denied \
denying refute refuted
positive optimistic hopeful|negative pessimistic
first|last final second third
best better improve improved improvement|worst worse worsen worsened deteriorate deteriorated
north northern|south southern|east eastern|west western
northeast north-east north-eastern|northwest north-west north-western|southeast south-east \
south-eastern|southwest south-west south-western
left|right
upgrade upgraded|downgrade downgraded
arrive arrives arrived enter enters entered entering join joins joined joining|leave leaves \
leaving depart departs departed quit quits exit exited withdraw withdrew
above exceed exceeded exceeds|below
inside indoor indoors|outside outdoor outdoors
safe safer safely|dangerous unsafe risky
hot hotter hottest warm warmer warmest|cold colder coldest cool cooler
early|late
fast faster quick quicker accelerate accelerated|slow slower slowed
large larger largest big bigger biggest huge major|small smaller smallest tiny minor
majority|minority
all_of every_one_of|some_of several_of|few few_of|none_of|most most_of many_of
profit profits|loss losses
surplus|deficit
import imports imported|export exports exported
attack attacks attacked|defend defends defended defence defense
private privately|public publicly
include includes included including|exclude excludes excluded excluding except
likely|unlikely
able|unable
keep_out keeps_out kept_out keeping_out stay_out stays_out stayed_out
possible|impossible
ally allies|enemy enemies
remove removes removed removing delete deletes deleted uninstall uninstalled|keep keeps kept \
retain retained install installed add added
arrest arrested detain detained jail jailed imprisoned custody|release released freed free bail \
bailed
rich wealthy|poor
young younger youngest|old older oldest elderly
husband|wife
father dad|mother mum mom
brother brothers|sister sisters
son sons|daughter daughters
uncle|aunt
grandfather|grandmother
boy boys schoolboy schoolboys|girl girls schoolgirl schoolgirls
man men male gentleman|woman women female lady
morning|afternoon|evening night overnight
spring|summer|autumn fall|winter
monday|tuesday|wednesday|thursday|friday|saturday|sunday
yesterday|today|tomorrow
last_week|this_week|next_week
last_month|this_month|next_month
last_year|this_year|next_year
last_season|this_season|next_season
last_summer|this_summer|next_summer
january|february|march|april|May|june|july|august|september|october|november|december
hundreds|thousands|millions|billions|dozens
*vehicle vehicles transport vessel vessels craft aircraft|car cars saloon sedan taxi hatchback pickup pickups suv|truck trucks \
lorry lorries|bus buses coach coaches minibus|train trains railway carriage locomotive|tram \
trams|ship ships boat boats vessel vessels ferry ferries yacht yachts|plane planes aircraft jet \
jets airliner airplane aeroplane|helicopter helicopters aircraft|motorcycle motorcycles motorbike \
motorbikes scooter|bicycle bicycles bike bikes|submarine submarines vessel vessels|tractor tractors|drone drones aircraft
*animal animals wildlife|dog dogs puppy puppies|cat cats kitten kittens|horse horses pony|cow \
cows cattle bull bulls|pig pigs|sheep lamb lambs|bird birds chicken chickens hen hens poultry \
geese duck ducks|fish salmon trout tuna shark sharks|snake snakes|human humans people person|\
elephant elephants|bear bears|wolf wolves|lion lions tiger tigers|monkey monkeys ape apes|whale \
whales dolphin dolphins
*scientist scientists researcher researchers expert experts academic academics|astronomer \
astronomers|biologist biologists|chemist chemists|physicist physicists|geologist geologists|\
economist economists|historian historians|archaeologist archaeologists|psychologist \
psychologists|mathematician mathematicians
police officer officers policeman policemen constable detective detectives|firefighter \
firefighters fireman|soldier soldiers troops army military|doctor doctors physician physicians \
surgeon surgeons gp|nurse nurses|paramedic paramedics|teacher teachers headteacher|lawyer \
lawyers attorney solicitor barrister|judge judges magistrate|journalist journalists reporter \
reporters|engineer engineers|farmer farmers|pilot pilots|student students pupil pupils|\
prosecutor prosecutors|priest priests vicar|fisherman fishermen|driver drivers motorist motorists
court courts courtroom|parliament parliamentary senate congress|school schools|university \
universities college colleges|hospital hospitals clinic|bank banks lender lenders|church \
churches cathedral|mosque mosques|prison prisons jail|museum museums|hotel hotels|airport \
airports|stadium stadiums|restaurant restaurants|factory factories plant|supermarket \
supermarkets|library libraries|theatre theatres|warehouse warehouses|fund funds hedge
bridge bridges|tunnel tunnels|road roads street streets highway motorway|river rivers|lake lakes|\
sea ocean|mountain mountains|island islands|desert|forest forests|beach beaches
minister ministers|president presidents|mayor mayors|governor governors|senator senators|\
ambassador ambassadors|chancellor|councillor councillors
chairman chairwoman chair|secretary|spokesman spokeswoman spokesperson
murder murdered murders|theft thefts stole stolen|fraud fraudulent|rape raped|robbery robbed|\
arson|manslaughter|kidnapping kidnapped|bribery bribes|smuggling smuggled
football soccer|rugby|cricket|tennis|golf|basketball|hockey|baseball|boxing|cycling|swimming|\
athletics
gold golden|silver|bronze|copper
oil petroleum crude|gas|coal|nuclear|wind|solar|hydrogen
red|blue|green|yellow|black|white|orange|purple|pink|brown|grey gray
earthquake earthquakes quake|flood floods flooding flooded|fire fires blaze wildfire wildfires|\
storm storms hurricane typhoon cyclone|drought droughts|tornado tornadoes|tsunami|landslide \
landslides avalanche|explosion explosions blast blasts|eruption volcano
rain|snow|hail|fog|sunshine
wheat|rice|maize corn|barley|potato potatoes|soy soya soybeans
beer|wine|coffee|tea|milk|water
leg legs|arm arms|head|heart|lung lungs|liver|kidney kidneys|eye eyes|knee knees|shoulder \
shoulders|ankle|hip|foot feet|hand hands
cancer|diabetes|malaria|measles|flu influenza|cholera|covid coronavirus|tuberculosis|hiv aids|\
ebola
detention custody detained|house-arrest
election elections|referendum|census
song songs|album albums|film films movie movies|book books novel novels|play plays|painting \
paintings
battery batteries|brake brakes braking|engine engines|tyre tyres tire tires|airbag airbags|\
steering|software|electrical
promise promises promised pledge pledges pledged grant granted|refuse refuses refused
pass passes passed passing|fail fails failed failing
found founds founded establish established|disband disbanded dissolve dissolved split_up broke_up \
broken_up
pleased delighted happy thrilled glad|disappointed unhappy sad saddened angry furious upset dismayed
confident|worried concerned anxious nervous
proud|ashamed embarrassed
encourage encourages encouraged encouraging|discourage discourages discouraged discouraging deter \
deterred
cause causes caused causing|prevent prevents prevented preventing
protect protects protected protecting|endanger endangers endangered harm harms harmed
delay delays delayed postpone postponed|bring_forward brought_forward hasten hastened
speed_up speeds_up sped_up|slow_down slows_down slowed_down
double doubles doubled doubling|halve halves halved halving
lend lends lent lending|borrow borrows borrowed borrowing
spend spends spent spending|save saves saved saving
appear appears appeared emerge emerged|disappear disappears disappeared vanish vanished
voluntary|compulsory mandatory
full-time|part-time
left-wing|right-wing
employed|unemployed
married|divorced separated
born|died
income|spending expenditure
supply supplies|demand
asset assets|liability liabilities
borrower borrowers|lender lenders
employer employers|employee employees
landlord landlords|tenant tenants
buyer buyers|seller sellers vendor vendors
winner winners|loser losers
victim victims|attacker attackers
prosecution|defence defense
deny_responsibility denied_responsibility|claim_responsibility claimed_responsibility
grandson grandsons|granddaughter granddaughters
nephew nephews|niece nieces
stepfather stepdad|stepmother stepmum
buy buys bought purchase purchased|lease leases leased rent rents rented renting
profit profits|debt debts
wife|daughter daughters|sister sisters|girlfriend
husband|son sons|brother brothers|boyfriend
dawn sunrise|dusk sunset|noon midday|midnight
annual annually|monthly|weekly|daily|quarterly
electric|diesel|petrol|hybrid
plastic|glass|wooden|metal|concrete|cardboard
iron|steel|aluminium aluminum|zinc|lithium|nickel|cobalt|uranium
cocaine|heroin|cannabis marijuana|ecstasy mdma|ketamine|amphetamine amphetamines|fentanyl
beef|pork|mutton|venison
bread|butter|cheese|egg eggs|sugar|salt|chocolate|honey
apple apples|banana bananas|grape grapes|strawberry strawberries|tomato tomatoes|onion onions|carrot \
carrots|mushroom mushrooms
gun guns rifle rifles pistol pistols handgun shotgun|knife knives dagger|machete machetes|axe axes|\
hammer hammers|bomb bombs grenade grenades|missile missiles rocket rockets
navy naval|army|air-force
phone phones smartphone smartphones|laptop laptops|tablet tablets|television televisions tv|radio \
radios|camera cameras
shirt shirts|trousers|shoe shoes|boot boots|hat hats|coat coats jacket jackets|dress dresses|glove \
gloves|helmet helmets|mask masks
kitchen|bedroom bedrooms|bathroom bathrooms|garden gardens|garage|loft attic|cellar basement|balcony|\
roof
terminal terminals|runway runways|platform platforms|car-park
pub pubs|cafe cafes café|nightclub nightclubs|cinema cinemas|gym gyms|zoo zoos|farm farms|castle \
castles|palace|embassy|casino casinos
actor actors actress|singer singers|comedian comedians|dancer dancers|painter painters|sculptor \
sculptors|photographer photographers|composer composers|poet poets|novelist novelists|architect \
architects
chef chefs|waiter waiters waitress|baker bakers|butcher butchers|hairdresser hairdressers|plumber \
plumbers|electrician electricians|carpenter carpenters|builder builders|cleaner cleaners
goalkeeper keeper|striker strikers forward|midfielder midfielders|defender defenders
final|semi-final semifinal semi-finals|quarter-final quarterfinal quarter-finals
penalty penalties|free-kick free-kicks|corner corners
try tries|goal goals|wicket wickets
christian christians|muslim muslims|jewish jews|hindu hindus|sikh sikhs|buddhist buddhists
burglary burglaries burgled|assault assaulted assaults|stalking|blackmail|perjury|treason|espionage \
spying|vandalism|trafficking|speeding|drink-driving
neck|chest|stomach abdomen|brain|finger fingers|toe toes|wrist wrists|elbow|thigh|jaw|\
nose|ear ears|spine|pelvis|skull
stroke|dementia alzheimer's|asthma|pneumonia|polio|rabies|typhoid|meningitis|sepsis|leukaemia \
leukemia|epilepsy|arthritis|parkinson's|norovirus|salmonella
orthopaedic orthopedic|cardiac|dental|maternity|psychiatric
absence absences|detention detentions|exclusion exclusions
rabbit rabbits|hare hares|fox foxes|deer|badger badgers|beaver beavers|otter otters|hedgehog \
hedgehogs|squirrel squirrels|goat goats
astronaut astronauts|sailor sailors|refugee refugees|hostage hostages|tourist tourists
bishop bishops archbishop|imam imams|rabbi rabbis
"""
