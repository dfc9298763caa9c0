import LeksikModel

/// Words that carry no subject matter: a candidate neither begins nor ends with one.
///
/// Source: the closed classes of each language (articles, pronouns, prepositions, conjunctions,
/// auxiliaries, frequent adverbs), listed by hand.
struct StopWords {
  private let stops: Set<String>
  /// Stop words that may stand inside a term: *trata de personas*, *duty of care*.
  private let links: Set<String>

  init(_ language: LanguageTag) {
    switch language.language {
    case "es":
      (stops, links) = (
        Self.spanish, Self.words("de del la el los las en para por con a al y e sin")
      )
    case "ht":
      (stops, links) = (Self.creole, Self.words("nan pou de ak san k ki ap an la lan yo sou"))
    case "en":
      (stops, links) = (Self.english, Self.words("of the for in to and on by with against"))
    default: (stops, links) = ([], [])
    }
  }

  /// Whether a case-folded word is a stop word.
  func contains(_ word: String) -> Bool { stops.contains(word) }

  /// Whether a case-folded word may stand inside a term, though it is a stop word.
  func links(_ word: String) -> Bool { links.contains(word) }

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static let spanish = words(
    """
    a al algo alguna algunas alguno algunos allí ante antes aquel aquella aquellas aquellos aquí así
    aun aún aunque bajo bien cada casi como cómo con contra cual cuál cuales cualquier cualquiera cuando
    cuándo cuanto cuyo cuya cuyos cuyas de deba debe deben debió debía del desde después dicha dichas
    dicho dichos donde dónde dos durante e el él ella ellas ellos en entonces entre era eran es esa esas
    ese eso esos esta ésta está están estar estas éstas estaba estaban este éste esto estos éstos fue
    fueron ha había habían habrá haber hacia han hasta hay haya hayan he hecho hizo incluso igual junto la
    las le les lo los luego más me mediante menos mi mis mientras mismo misma mismos mismas mucho muchos
    muy nada ni ningún ninguna ninguno no nos nosotros nuestra nuestro o otra otras otro otros para pero
    poca poco pocos podrá podrán podría por porque primero pudo puede pueden pues que qué quien quién
    quienes se sea sean segundo según ser será serán si sí sido siempre sin sino sobre solo sólo somos son
    su sus tal tales también tampoco tan tanto te tendrá tenía tiene tienen toda todas todavía todo todos
    tras tres tu tú tus u un una unas uno unos usted ustedes ya y yo
    """)
  private static let creole = words(
    """
    a ak an ankò ap apre av avan avèk ba ban bay byen chak de depi do dwe e en fè fèt gen genyen gwo ka kab
    kapab ki kote k kòm kounye l la lan lè li lòt m men menm mete mwen n nan nenpòt nou ou oswa pa pandan
    paske pi plis pou pral pran premye pwal rive s sa san se sèl si sila sistèm sou t tankou tap te ti tou
    toujou tout va w wi y yo yon youn yonn anpil ant avèk anvan dapre èske ta kèk kijan poukisa kisa kilè
    """)
  private static let english = words(
    """
    a about above after again against all also am an and any are as at be because been before being below
    between both but by can cannot could did do does doing down during each either else every few for from
    further had has have having he her here hers him his how i if in into is it its itself just may me
    might more most must my neither no nor not now of off on once one only or other our ours out over own
    per said same shall she should so some such than that the their theirs them then there these they this
    those though through to too two under until up upon us very was we were what when where whether which
    while who whom whose why will with within without would yes yet you your yours
    """)
}
