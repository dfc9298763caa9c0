/// Forms of the Spanish verbs whose stem changes, in the layout of ``VerbForms``.
///
/// Only forms that no regular ending explains are listed; `SpanishEndings` does the rest.
///
/// Source: conjugation tables of the *Nueva gramática de la lengua española* (RAE and ASALE, 2009).
let spanishIrregularVerbs = """
  ser present soy eres es somos son
  ser preterite fui fuiste fue fuimos fueron
  ser imperfect era eras era éramos eran
  ser future seré serás será seremos serán
  ser conditional sería serías sería seríamos serían
  ser subjunctive sea seas sea seamos sean
  ser past-subjunctive fuera fueras fuera fuéramos fueran
  ser infinitive ser
  ser participle sido
  ir present voy vas va vamos van
  ir preterite fui fuiste fue fuimos fueron
  ir imperfect iba ibas iba íbamos iban
  ir future iré irás irá iremos irán
  ir conditional iría irías iría iríamos irían
  ir subjunctive vaya vayas vaya vayamos vayan
  ir infinitive ir
  ir infinitive irme irte irse irnos irse
  ir gerund yéndome yéndote yéndose yéndonos yéndose
  ir gerund yendo
  ir participle ido
  estar present estoy estás está estamos están
  estar preterite estuve estuviste estuvo estuvimos estuvieron
  estar imperfect estaba estabas estaba estábamos estaban
  estar future estaré estarás estará estaremos estarán
  estar subjunctive esté estés esté estemos estén
  estar past-subjunctive estuviera estuvieras estuviera estuviéramos estuvieran
  tener present tengo tienes tiene tenemos tienen
  tener preterite tuve tuviste tuvo tuvimos tuvieron
  tener imperfect tenía tenías tenía teníamos tenían
  tener future tendré tendrás tendrá tendremos tendrán
  tener conditional tendría tendrías tendría tendríamos tendrían
  tener subjunctive tenga tengas tenga tengamos tengan
  tener past-subjunctive tuviera tuvieras tuviera tuviéramos tuvieran
  tener infinitive tener
  tener participle tenido
  venir present vengo vienes viene venimos vienen
  venir preterite vine viniste vino vinimos vinieron
  venir imperfect venía venías venía veníamos venían
  venir future vendré vendrás vendrá vendremos vendrán
  venir subjunctive venga vengas venga vengamos vengan
  venir infinitive venir
  venir gerund viniendo
  venir participle venido
  hacer present hago haces hace hacemos hacen
  hacer preterite hice hiciste hizo hicimos hicieron
  hacer imperfect hacía hacías hacía hacíamos hacían
  hacer future haré harás hará haremos harán
  hacer conditional haría harías haría haríamos harían
  hacer subjunctive haga hagas haga hagamos hagan
  hacer infinitive hacer
  hacer participle hecho
  decir present digo dices dice decimos dicen
  decir preterite dije dijiste dijo dijimos dijeron
  decir imperfect decía decías decía decíamos decían
  decir future diré dirás dirá diremos dirán
  decir conditional diría dirías diría diríamos dirían
  decir subjunctive diga digas diga digamos digan
  decir infinitive decir
  decir gerund diciendo
  decir participle dicho
  dar present doy das da damos dan
  dar preterite di diste dio dimos dieron
  dar imperfect daba dabas daba dábamos daban
  dar future daré darás dará daremos darán
  dar subjunctive dé des dé demos den
  dar infinitive dar
  dar gerund dando
  dar participle dado
  ver present veo ves ve vemos ven
  ver preterite vi viste vio vimos vieron
  ver imperfect veía veías veía veíamos veían
  ver future veré verás verá veremos verán
  ver subjunctive vea veas vea veamos vean
  ver infinitive ver
  ver participle visto
  saber present sé sabes sabe sabemos saben
  saber preterite supe supiste supo supimos supieron
  saber imperfect sabía sabías sabía sabíamos sabían
  saber future sabré sabrás sabrá sabremos sabrán
  saber subjunctive sepa sepas sepa sepamos sepan
  saber infinitive saber
  querer present quiero quieres quiere queremos quieren
  querer preterite quise quisiste quiso quisimos quisieron
  querer imperfect quería querías quería queríamos querían
  querer future querré querrás querrá querremos querrán
  querer conditional querría querrías querría querríamos querrían
  querer subjunctive quiera quieras quiera queramos quieran
  querer infinitive querer
  poder present puedo puedes puede podemos pueden
  poder preterite pude pudiste pudo pudimos pudieron
  poder imperfect podía podías podía podíamos podían
  poder future podré podrás podrá podremos podrán
  poder conditional podría podrías podría podríamos podrían
  poder subjunctive pueda puedas pueda podamos puedan
  poder infinitive poder
  deber present debo debes debe debemos deben
  deber preterite debí debiste debió debimos debieron
  deber imperfect debía debías debía debíamos debían
  deber future deberé deberás deberá deberemos deberán
  deber conditional debería deberías debería deberíamos deberían
  deber subjunctive deba debas deba debamos deban
  haber present he has ha hemos han
  haber present hay
  haber preterite hube hubiste hubo hubimos hubieron
  haber imperfect había habías había habíamos habían
  haber future habré habrás habrá habremos habrán
  haber conditional habría habrías habría habríamos habrían
  haber subjunctive haya hayas haya hayamos hayan
  haber past-subjunctive hubiera hubieras hubiera hubiéramos hubieran
  poner present pongo pones pone ponemos ponen
  poner preterite puse pusiste puso pusimos pusieron
  poner imperfect ponía ponías ponía poníamos ponían
  poner future pondré pondrás pondrá pondremos pondrán
  poner subjunctive ponga pongas ponga pongamos pongan
  poner infinitive poner
  poner participle puesto
  traer present traigo traes trae traemos traen
  traer preterite traje trajiste trajo trajimos trajeron
  traer imperfect traía traías traía traíamos traían
  traer future traeré traerás traerá traeremos traerán
  traer infinitive traer
  traer participle traído
  salir present salgo sales sale salimos salen
  salir preterite salí saliste salió salimos salieron
  salir imperfect salía salías salía salíamos salían
  salir future saldré saldrás saldrá saldremos saldrán
  salir infinitive salir
  oír present oigo oyes oye oímos oyen
  oír preterite oí oíste oyó oímos oyeron
  oír imperfect oía oías oía oíamos oían
  oír future oiré oirás oirá oiremos oirán
  oír infinitive oír
  caer present caigo caes cae caemos caen
  caer preterite caí caíste cayó caímos cayeron
  andar preterite anduve anduviste anduvo anduvimos anduvieron
  andar present ando andas anda andamos andan
  andar imperfect andaba andabas andaba andábamos andaban
  conducir present conduzco conduces conduce conducimos conducen
  conducir preterite conduje condujiste condujo condujimos condujeron
  conocer present conozco conoces conoce conocemos conocen
  conocer preterite conocí conociste conoció conocimos conocieron
  conocer imperfect conocía conocías conocía conocíamos conocían
  pedir present pido pides pide pedimos piden
  pedir preterite pedí pediste pidió pedimos pidieron
  pedir imperfect pedía pedías pedía pedíamos pedían
  dormir present duermo duermes duerme dormimos duermen
  dormir preterite dormí dormiste durmió dormimos durmieron
  dormir imperfect dormía dormías dormía dormíamos dormían
  morir present muero mueres muere morimos mueren
  morir preterite morí moriste murió morimos murieron
  morir participle muerto
  volver present vuelvo vuelves vuelve volvemos vuelven
  volver preterite volví volviste volvió volvimos volvieron
  volver participle vuelto
  seguir present sigo sigues sigue seguimos siguen
  seguir preterite seguí seguiste siguió seguimos siguieron
  sentir present siento sientes siente sentimos sienten
  sentir preterite sentí sentiste sintió sentimos sintieron
  mentir present miento mientes miente mentimos mienten
  mentir preterite mentí mentiste mintió mentimos mintieron
  consentir present consiento consientes consiente consentimos consienten
  consentir preterite consentí consentiste consintió consentimos consintieron
  consentir imperfect consentía consentías consentía consentíamos consentían
  recordar present recuerdo recuerdas recuerda recordamos recuerdan
  recordar preterite recordé recordaste recordó recordamos recordaron
  contar present cuento cuentas cuenta contamos cuentan
  contar preterite conté contaste contó contamos contaron
  encontrar present encuentro encuentras encuentra encontramos encuentran
  encontrar preterite encontré encontraste encontró encontramos encontraron
  mostrar present muestro muestras muestra mostramos muestran
  mostrar preterite mostré mostraste mostró mostramos mostraron
  pensar present pienso piensas piensa pensamos piensan
  pensar preterite pensé pensaste pensó pensamos pensaron
  cerrar present cierro cierras cierra cerramos cierran
  cerrar preterite cerré cerraste cerró cerramos cerraron
  negar present niego niegas niega negamos niegan
  negar preterite negué negaste negó negamos negaron
  entender present entiendo entiendes entiende entendemos entienden
  entender preterite entendí entendiste entendió entendimos entendieron
  perder present pierdo pierdes pierde perdemos pierden
  perder preterite perdí perdiste perdió perdimos perdieron
  huir present huyo huyes huye huimos huyen
  huir preterite huí huiste huyó huimos huyeron
  creer present creo crees cree creemos creen
  creer preterite creí creíste creyó creímos creyeron
  leer present leo lees lee leemos leen
  leer preterite leí leíste leyó leímos leyeron
  mantener present mantengo mantienes mantiene mantenemos mantienen
  mantener preterite mantuve mantuviste mantuvo mantuvimos mantuvieron
  detener present detengo detienes detiene detenemos detienen
  detener preterite detuve detuviste detuvo detuvimos detuvieron
  detener future detendré detendrás detendrá detendremos detendrán
  obtener present obtengo obtienes obtiene obtenemos obtienen
  obtener preterite obtuve obtuviste obtuvo obtuvimos obtuvieron
  """
