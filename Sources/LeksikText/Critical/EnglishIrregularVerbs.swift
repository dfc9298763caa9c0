/// Forms of the English verbs whose past is not made with -ed, in the layout of ``VerbForms``.
///
/// Source: the list of irregular verbs in *The Cambridge Grammar of the English Language* (2002),
/// narrowed to verbs that occur in testimony.
let englishIrregularVerbs = """
  arise present arise arise arises arise arise
  arise past arose
  arise participle arisen
  arise gerund arising
  be present am are is are are
  be past was were was were were
  be base be
  be participle been
  be gerund being
  bear present bear bear bears bear bear
  bear past bore
  bear participle borne
  bear gerund bearing
  beat present beat beat beats beat beat
  beat past beat
  beat participle beaten
  beat gerund beating
  become present become become becomes become become
  become past became
  become participle become
  become gerund becoming
  begin present begin begin begins begin begin
  begin past began
  begin participle begun
  begin gerund beginning
  bend present bend bend bends bend bend
  bend past bent
  bend gerund bending
  bind present bind bind binds bind bind
  bind past bound
  bind gerund binding
  bite present bite bite bites bite bite
  bite past bit
  bite participle bitten
  bite gerund biting
  bleed present bleed bleed bleeds bleed bleed
  bleed past bled
  bleed gerund bleeding
  blow present blow blow blows blow blow
  blow past blew
  blow participle blown
  blow gerund blowing
  break present break break breaks break break
  break past broke
  break participle broken
  break gerund breaking
  bring present bring bring brings bring bring
  bring past brought
  bring gerund bringing
  build present build build builds build build
  build past built
  build gerund building
  burn present burn burn burns burn burn
  burn past burnt
  burn gerund burning
  buy present buy buy buys buy buy
  buy past bought
  buy gerund buying
  catch present catch catch catches catch catch
  catch past caught
  catch gerund catching
  choose present choose choose chooses choose choose
  choose past chose
  choose participle chosen
  choose gerund choosing
  come present come come comes come come
  come past came
  come participle come
  come gerund coming
  creep present creep creep creeps creep creep
  creep past crept
  creep gerund creeping
  deal present deal deal deals deal deal
  deal past dealt
  deal gerund dealing
  dig present dig dig digs dig dig
  dig past dug
  dig gerund digging
  do present do do does do do
  do past did
  do participle done
  do gerund doing
  draw present draw draw draws draw draw
  draw past drew
  draw participle drawn
  draw gerund drawing
  drink present drink drink drinks drink drink
  drink past drank
  drink participle drunk
  drink gerund drinking
  drive present drive drive drives drive drive
  drive past drove
  drive participle driven
  drive gerund driving
  eat present eat eat eats eat eat
  eat past ate
  eat participle eaten
  eat gerund eating
  fall present fall fall falls fall fall
  fall past fell
  fall participle fallen
  fall gerund falling
  feed present feed feed feeds feed feed
  feed past fed
  feed gerund feeding
  feel present feel feel feels feel feel
  feel past felt
  feel gerund feeling
  fight present fight fight fights fight fight
  fight past fought
  fight gerund fighting
  find present find find finds find find
  find past found
  find gerund finding
  flee present flee flee flees flee flee
  flee past fled
  flee gerund fleeing
  fly present fly fly flies fly fly
  fly past flew
  fly participle flown
  fly gerund flying
  forbid present forbid forbid forbids forbid forbid
  forbid past forbade
  forbid participle forbidden
  forbid gerund forbidding
  forget present forget forget forgets forget forget
  forget past forgot
  forget participle forgotten
  forget gerund forgetting
  forgive present forgive forgive forgives forgive forgive
  forgive past forgave
  forgive participle forgiven
  forgive gerund forgiving
  freeze present freeze freeze freezes freeze freeze
  freeze past froze
  freeze participle frozen
  freeze gerund freezing
  get present get get gets get get
  get past got
  get participle gotten
  get gerund getting
  give present give give gives give give
  give past gave
  give participle given
  give gerund giving
  go present go go goes go go
  go past went
  go participle gone
  go gerund going
  grow present grow grow grows grow grow
  grow past grew
  grow participle grown
  grow gerund growing
  hang present hang hang hangs hang hang
  hang past hung
  hang gerund hanging
  have present have have has have have
  have past had
  have gerund having
  hear present hear hear hears hear hear
  hear past heard
  hear gerund hearing
  hide present hide hide hides hide hide
  hide past hid
  hide participle hidden
  hide gerund hiding
  hold present hold hold holds hold hold
  hold past held
  hold gerund holding
  keep present keep keep keeps keep keep
  keep past kept
  keep gerund keeping
  know present know know knows know know
  know past knew
  know participle known
  know gerund knowing
  lay present lay lay lays lay lay
  lay past laid
  lay gerund laying
  lead present lead lead leads lead lead
  lead past led
  lead gerund leading
  leave present leave leave leaves leave leave
  leave past left
  leave gerund leaving
  lend present lend lend lends lend lend
  lend past lent
  lend gerund lending
  lie present lie lie lies lie lie
  lie past lay
  lie participle lain
  lie gerund lying
  lose present lose lose loses lose lose
  lose past lost
  lose gerund losing
  make present make make makes make make
  make past made
  make gerund making
  mean present mean mean means mean mean
  mean past meant
  mean gerund meaning
  meet present meet meet meets meet meet
  meet past met
  meet gerund meeting
  mislead present mislead mislead misleads mislead mislead
  mislead past misled
  mislead gerund misleading
  mistake present mistake mistake mistakes mistake mistake
  mistake past mistook
  mistake participle mistaken
  mistake gerund mistaking
  overhear present overhear overhear overhears overhear overhear
  overhear past overheard
  overhear gerund overhearing
  pay present pay pay pays pay pay
  pay past paid
  pay gerund paying
  plead present plead plead pleads plead plead
  plead past pled
  plead gerund pleading
  ride present ride ride rides ride ride
  ride past rode
  ride participle ridden
  ride gerund riding
  ring present ring ring rings ring ring
  ring past rang
  ring participle rung
  ring gerund ringing
  rise present rise rise rises rise rise
  rise past rose
  rise participle risen
  rise gerund rising
  run present run run runs run run
  run past ran
  run participle run
  run gerund running
  say present say say says say say
  say past said
  say gerund saying
  see present see see sees see see
  see past saw
  see participle seen
  see gerund seeing
  seek present seek seek seeks seek seek
  seek past sought
  seek gerund seeking
  sell present sell sell sells sell sell
  sell past sold
  sell gerund selling
  send present send send sends send send
  send past sent
  send gerund sending
  shake present shake shake shakes shake shake
  shake past shook
  shake participle shaken
  shake gerund shaking
  shoot present shoot shoot shoots shoot shoot
  shoot past shot
  shoot gerund shooting
  show present show show shows show show
  show past showed
  show participle shown
  show gerund showing
  sing present sing sing sings sing sing
  sing past sang
  sing participle sung
  sing gerund singing
  sit present sit sit sits sit sit
  sit past sat
  sit gerund sitting
  sleep present sleep sleep sleeps sleep sleep
  sleep past slept
  sleep gerund sleeping
  speak present speak speak speaks speak speak
  speak past spoke
  speak participle spoken
  speak gerund speaking
  spend present spend spend spends spend spend
  spend past spent
  spend gerund spending
  stand present stand stand stands stand stand
  stand past stood
  stand gerund standing
  steal present steal steal steals steal steal
  steal past stole
  steal participle stolen
  steal gerund stealing
  stick present stick stick sticks stick stick
  stick past stuck
  stick gerund sticking
  strike present strike strike strikes strike strike
  strike past struck
  strike gerund striking
  swear present swear swear swears swear swear
  swear past swore
  swear participle sworn
  swear gerund swearing
  swim present swim swim swims swim swim
  swim past swam
  swim participle swum
  swim gerund swimming
  take present take take takes take take
  take past took
  take participle taken
  take gerund taking
  teach present teach teach teaches teach teach
  teach past taught
  teach gerund teaching
  tear present tear tear tears tear tear
  tear past tore
  tear participle torn
  tear gerund tearing
  tell present tell tell tells tell tell
  tell past told
  tell gerund telling
  think present think think thinks think think
  think past thought
  think gerund thinking
  throw present throw throw throws throw throw
  throw past threw
  throw participle thrown
  throw gerund throwing
  understand present understand understand understands understand understand
  understand past understood
  understand gerund understanding
  undergo present undergo undergo undergoes undergo undergo
  undergo past underwent
  undergo participle undergone
  undergo gerund undergoing
  wake present wake wake wakes wake wake
  wake past woke
  wake participle woken
  wake gerund waking
  wear present wear wear wears wear wear
  wear past wore
  wear participle worn
  wear gerund wearing
  weep present weep weep weeps weep weep
  weep past wept
  weep gerund weeping
  win present win win wins win win
  win past won
  win gerund winning
  withdraw present withdraw withdraw withdraws withdraw withdraw
  withdraw past withdrew
  withdraw participle withdrawn
  withdraw gerund withdrawing
  withhold present withhold withhold withholds withhold withhold
  withhold past withheld
  withhold gerund withholding
  write present write write writes write write
  write past wrote
  write participle written
  write gerund writing
  """
