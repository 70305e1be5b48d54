"""More first names of the English-speaking press: short forms, the Celtic nations, the wider world."""

from __future__ import annotations

from summarizer.evidence.lexicon.wordlists import word_set

WOMEN = word_set(
    """
    abbie abby addie adela adele agatha aileen aimee ainsley aishling aisling alana alannah alecia
    alexandria alisha alison alissa allie ally althea alyssa amie anabel anastacia andi angie
    annabel annabelle annalise annamarie anneliese annmarie antoinette anya apoorva aparna april
    arabella aretha arlene ashlee ashleigh ashlyn athena audra augusta aurelia autumn ava avril
    ayanna bea becca belinda bernice bess bessie bethany betsy bev bhavna blair blanche bonnie
    brandi breanna brenna briana brianna bridget bridie briony britney brittany bronagh bryony
    caitlin caitriona caitlyn callie candace candice caoilfhionn carla carlene carly carole caroleann
    carolyn carrie cassandra cassie cate cath cathleen cathy catriona ceri chanel charlene charmaine
    chelsea cheryl chloe chrissie chrissy cicely cissy clare clarice clarissa claudette cleo clodagh
    colette colleen coretta corinne courtenay cynthia daphne darcey darlene davina dawn deanna deb
    debbie debra dee deena deepika deidre delilah della delores denice dervla desdemona diandra
    dinah dolly dominica dora doreen doria dot dottie dulcie eavan edna effie eilis eithne elaine
    elayne eleanor eliza ellie elspeth elva emer emmeline erin esme esmé esmeralda essie estella
    ethna etta eunice eva-marie evangeline farida fay faye felicia felicity fidelma fionnuala
    flo flora florrie fran francine freda gabby gabriella gabrielle gail gayle gemma
    genevieve georgette georgia georgiana geraldine germaine ghazala ginny giselle githa glenda
    glenys glynis goldie gráinne gwendolen gwendolyn gwenda gwenllian hallie hattie hazel helena
    henrietta hester hettie hilary hollie honor honoria ife imani imelda indira indra iona isobel
    ivy izzy jaclyn jada jade janelle janette janey janice janine jayne jayshree jeanette jeannie
    jemma jenna jennie jeri jerri jess jessie jillian joanie joann joanne jocasta jodi johnetta
    joni joya jude-anne juliana julianne juliet jyoti kaitlin kaitlyn kaley kanisha karina
    karyn kasey katelyn katerina kath kathleen kathryn kathy katie katrina katy kavita kay kaye
    kayla kayleigh keeley keisha kelsey kendra kerri khadija kiera kimberley kimberly kirsten kirstie
    kirsty kitty kristen kristi kristin kristina kristy krystal lakshmi lana larissa latasha latisha
    latoya laurel lauren lavinia leah leanne leela leighann lenora leona leonie leonora leticia
    letitia lila lilian lillian linda lisa lizzie lois lola loretta lori lorna lorraine lottie louisa
    louise lucia lucille lucinda lucy luella lydia lynda lynette lynne lynsey mabel maddie madeleine
    madge madhuri maeve maggie mahalia mahnoor mairead máiréad maisie malala mallory mandy marcia
    marcy margaret margery margo margot marguerite maria mariah marianne maribeth marie-claire
    marigold marilyn marina marissa marjorie marlene marni marsha martina maryam maryanne
    mattie maud maude maura maureen mavis meaghan medha meena meera meg megan meghan melanie melinda
    melissa melody meryl michelle mildred millicent millie mindy minerva minnie miranda
    miriam mishal moira mollie molly monica morag moya muireann muriel myfanwy myra myrna myrtle
    nadia nadine nan nancy nandini naomi nasreen natalia natalie natasha neelam neema nerissa nessa
    nettie niamh nicky nicolette nikki nina-marie noelle nora noreen norma nuala octavia odette
    olga olive olivia oonagh oona ophelia orla órla orlagh paige pam pamela pansy parveen patience
    patricia patsy patti patty paula paulette pauline pearl peggy penelope perpetua philippa philomena
    phoebe phyllis pippa polly poonam poppy portia precious prisca priscilla priya priyanka prudence
    prue purnima rachael rachel radhika rani raquel raveena rebecca rebekah reena regina
    renata rhiannon rhoda rhona rhonda ria rina rita roberta róisín roisin rosa rosaleen rosalie
    rosalind rosalyn rosamund rosanne roseanne rosemarie rosemary rosie roslyn rowena roxanne ruby
    rukhsana rupa ruth sabrina sadie sadhbh saffron saira sally salma samantha samina sangeeta
    saoirse sarah sarah-jane savannah savita seema selena selma serena shabana shamima shanelle
    shania shanice shannen sharlene sharon shaunna shauna shazia sheena sheila shelagh shelley
    shelly sherri sherry shirin shirley shobhna shona sian siân sinead sinéad siobhan siobhán sneha
    sonia sonja soraya stacey stefanie stella stephanie sujata sunita susan susannah susie suzanne
    suzy swati sybil sylvia tabitha tallulah tamara tammy tamsin tania tanisha tansy tanya tara
    taslima tasha tegan teresa terri tess tessa thandiwe thelma theodora theresa tiffany tilda tilly
    tina tisha trina trish trisha trudi trudy una ursula valerie vanessa vashti velma vera verity
    verna veronica vicki vicky victoria violet vivienne wendy wilhelmina wilma winifred
    winnie yasmin yolande yvonne zadie zainab zara zelda zena zeinab zoe zoë zohra zuleikha
    adunni amaka chiamaka chidinma chinwe ebele ifeoma ifeyinwa ngozi nkechi obiageli
    olufunke onyinye temitope titilayo uju yewande zanele thuli nomvula lindiwe nokuthula nosipho
    akosua esi adjoa afia wanjiru wambui njeri akinyi atieno nyambura chebet
    aaliyah amal asma ayaan bushra dalia faiza fawzia fatou hafsa hala haifa hanifa iman khadijah
    lamia lubna mariam maryam muna nawal noura rania rasha rima ruqayyah sahar samira
    sawsan shaima suad sumaya wafa yasmine zahra zeina
    aarti alka ambika anjana anuradha archana arundhati asha bhavani bina chitra geeta gita
    hema jaya kalpana kamla kavitha lata leena madhu malini mamta manisha meenakshi
    mridula namrata neeta neha nisha padma pooja pratibha preeti rachna radha rekha renu ritu
    rupali sadhana sarita shalini shanta sharmila shilpa shobha sita smita smriti sonali sudha
    sushma tanvi uma usha vandana vidya
    xiaoling xiaomei meiling huiling siew-ling mei-ling yuki yuko yumi keiko naoko sachiko tomoko
    kumiko michiko noriko hiroko junko mariko ayumi kaori megumi soo-jin ji-young min-ji eun-ji
    """
)
"""Given to women."""
MEN = word_set(
    """
    abner ainslie aiden alaric albie aldo aldous alf alfie algernon alistair alonzo alvin alwyn
    ambrose ammar andre andré anselm ansel ant archer archibald arlo armand arnie artie arron aubrey
    avery baldwin barney barrie bartley bas baz beau benedick benji bennie bernardine bertram bevan
    bevis blaine boris boyd brad bradley brady brandon brendan brennan brent brett brian brice
    broderick brodie bronson bruce bryan bryce bryn byron cai cal caleb callum calum calvin cameron
    carey carlton carwyn cary caspian cecil cedric cerith chad chaz chester christian christoph
    christopher chuck cian cillian clarence clark claud clayton clem cliff clifford clifton clint
    clinton clive clyde cody coleman colin colm colum conall conan conleth connor conor conrad
    cormac cory craig cuthbert cyril dafydd dai damian damien damon dan dane daniel
    danny dara daragh darcy darell daren darius darrell darren darryl daryl dave davey david davy
    davyth dawid declan delroy dennis denny denzel derek dermot derrick des desmond devin devon
    dewey dewi dexter diarmuid dick dickie digby dirk dominic domhnall don donal donald donnie
    donovan doug dougal douglas drummond duane dudley dugald duncan dunstan dustin dwayne
    dwight dylan eamon éamonn eamonn ed eddie eddy edgar edmond edmund edward edwin
    egbert eifion elgan eli elias elijah elliot elliott ellis elmer elton elvis elwyn emeka emlyn
    emmanuel emmet emrys enda enoch enver eoghan eoin ephraim eric ernest ernie errol esmond ethan
    euan eugene euros eustace evan ewan ewen ezra fabian farrukh feargal felix ferdinand fergal
    fergus ferris fiachra finbar findlay finlay finn finnian fintan floyd forrest
    franco fraser fred freddie freddy frederic frederick fritz gareth garfield garret garrett
    garry garth gary gavin gaz gearóid geoff geoffrey geordie george gerald gerallt
    gerard gerry gethin gideon gil gilbert giles glenn glyn godfrey gordon graeme graham grahame
    greg gregg gregor gregory grenville griff gruffudd guto gus gustav guthrie guy gwilym gwyn
    hal hamish hank harold haroon harris hefin henryk herb herbie herman hershel
    hiram horatio howell hubert huey hughie humphry hywel iago iain iestyn ifor ira
    irfan irvin irwin isambard ishmael islwyn ivor jackson jago jai jaime jarrod
    jarlath jarrett jasbir jayden jefferson jerome jez jock
    joey jonno jonty jordon josh josiah jotham juan-carlos judah judd justin kane karim
    karl kavanagh keegan keiran keiron kelvin kendall kenelm kenton kermit kerr kev keven kirk
    konrad kris kyle lachie lamar lambert lance landon larry launcelot lawrie lawson
    layton lemuel len lenny leroy les lester levi lew lewie lex liam linford lionel
    llewellyn llywelyn logan lonnie lorne lou louie lucian lucius luke lyndon mac maddox magnus
    mal malcolm malik manny marcellus marlon marty marvin maurice maxwell
    maynard merlin mervyn micah micheal mícheál mick mickey miguel mikey mitchell monty
    mordecai morris mort moss mungo murdo murtagh myles nahum nat nathan nathaniel
    ned nev nicholas nige noah nolan obadiah octavius odhran oisín olly ollie
    oran orlando orson osborne oscar osgood oswin otis ozzie ozzy paddy pádraig pádraic patrick
    paulie percival perry peyton phelim phineas pip preston quinton rab rafe
    ralph ramsay ramsey randal randy raph rayburn raymond reece reg reggie reid reuben rex
    rhodri rhydian richie ricky rik roald robbie rocco rocky rod roderic rodger
    rolly romeo ronnie rory rosco roscoe royston rube rudy rufus rupert russ
    ruairí ruairidh rudyard sammy samson samuel saul séamus seamas sebastian selby seth
    seumas shaun shawn sheamus sid silvester simeon sinclair solly somhairle
    stanford stefan stephan sterling stevie stew stewart stu stuart taffy
    tam ted teddy terence terrence terrell thad theobald thom
    thornton tiernan timmy tobey tod todd tomás tomos toddy torquil trent trev
    trey troy truman tudur turlough ty tyrell uisdean ulick ultan ulysses uriel vance
    vaughan vern vic vinnie vinny virgil wally walt wes wesley wilbert wilberforce wilfrid
    wilmer winthrop woody wyatt wyn wynford xander yestin yusef
    zac zach zak zeb zeke
    abiodun adebayo adewale akin ayodele babajide chidi chijioke chike chinedu chukwuma
    dele femi folarin ifeanyi ikechukwu kayode kelechi kunle nnamdi obafemi obi okechukwu olusegun
    oluwaseun seyi tayo tochukwu uche uzoma wole yakubu bongani lwazi mandisi mpho
    sello sibusiso sizwe themba thulani tshepo vusi xolani kwabena kwadwo kwaku
    kiprono kipchoge mwangi njoroge ochieng odhiambo onyango wafula
    abdulaziz abdulkadir abdullahi abdulrahman adnan akram ammar anas ashraf aziz badr
    bassam ehab emad essam fadi fahad faisal faris farouk fawzi fouad ghassan habib
    haider haitham hamad hamid hamza hani hasim hatem hazem hesham hisham husam hussam hussein
    ihab imad ismael issam jaber jalal jamil jassim karam khaled khalil khalifa luay
    maher majid mansour mazen mohannad mounir mubarak muhannad munir muntasir musa
    naguib naim nasir nasr nawaf nayef nidal osama qasim raed rafiq ramy rashad rauf
    riad riyad sabri saif salah saleh salim sameh sami taha talal tamer
    tareq tawfik wael wahid walid waseem yahya yaser yousef youssef zaki zayed ziyad
    aakash abhijit abhishek aditya ajay ajit akash akshay alok amarjit amol aniket
    anirudh ankit anoop anupam arindam ashish ashutosh ashwin atul avinash balraj
    bharat bhupinder bikram biplab brijesh chandan chandrashekhar chetan debashish deepak devendra
    dhananjay dharmendra dilip dinesh dipak gajendra ganesh gaurav gautam girish gopal govind
    gurdeep gursharan hardeep hari harish harpal harsh harshad hemant indrajit jagdish jaswant
    jatin jayant jitendra kailash karan kartik kishore kuldeep kunal lakhan lalit madhav mahendra
    mahesh manmohan manoj mayank milind mohan mohit mukesh murali naresh narendra
    navin nilesh niraj nitin pankaj parag paresh parth pranab pranav prasad
    prashant praveen prem puneet purushottam raghav raghu rajan rajeev rajendra
    rajiv raju raman ramesh ranjit ravinder ritesh rohit sachin sajid samarth sameer
    sandeep sanjeev santosh satish satyajit saurabh shankar sharad shashank shiv shivraj shrikant
    somnath subhash subramaniam sudhir sukhdev sumit sundar surendra surinder
    surya tarun tejas tushar uday umesh upendra varun vasant venkat venkatesh vinay vineet vinod
    vipin vishal vishnu vivek yash yogesh zubin
    akihiko akihiro daisuke eiji hideki hideo hiroaki hiroki hironobu isamu junichi katsuya kazuhiro
    kenichi kenta kiyoshi koichi koji masahiro masaki masato mitsuo naoto noboru nobuo
    osamu ryo ryota satoru shigeru shingo shinichi shinzo shohei shunsuke susumu taichi takahiro
    takuya tatsuya tetsuya toru toshiro yasuhiro yasuo yoichi yoshihide yusuke yuta
    """
)
"""Given to men."""
_ALSO_WORDS = word_set(
    """
    alexandria ally amal april archer audra augusta aurelia aurora autumn avery badr blair bonnie
    bradley brandi brandon brennan brent bridget candace carlton chelsea chester chuck clark clayton
    cliff clifton clinton dane dawn dick dinah dolly drummond earl ellis emir fadi felix finn florence
    flora fred georgia goldie grace habib hari harris harsh hazel hester honor howell ivy jackson jade
    jamil karan kavanagh kendall kerr lana lance laurel lawson lemuel linda logan lola maddox madge
    malak marina maxwell melody merlin mitchell morris moss mubarak nasr noble octavia olive osborne
    pansy patience pearl penny perry phoebe poppy portia precious prem preston prudence raja ramsay
    ramsey reid rhoda rocco rocky romeo rosemary ruby said saif salah salma sami savannah selby sinclair
    sonia stanford sterling sultan surya talal tara taslima tiffany thornton trent vance vega violet
    virgil woody yash
    """
)
_SHORT = word_set(
    """
    ava baz bev bex cai dai deb eli eve gus ike jed jez kev liz lou mia moe ned nev obi pip raj reg rex
    alf fay flo gaz meg pam rik stu
    sid ted uma vic zac zak zeb zoe zoë
    """
)
TELLING = frozenset(name for name in WOMEN | MEN if len(name) > 3) - _ALSO_WORDS | _SHORT
"""First names that show a person wherever they stand."""
