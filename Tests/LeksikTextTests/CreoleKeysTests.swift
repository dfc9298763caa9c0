import LeksikModel
import LeksikText
import Testing
import _LeksikTestSupport

/// The published rules, each with its example, and what no rule may do.
@Suite struct CreoleKeysTests {
  @Test(arguments: [
    ("shanm", "chanm"), ("hounsi", "ounsi"), ("haïti", "aiti"), ("traffik", "trafik"),
    ("kokko", "koko"), ("mouin", "mwin"), ("oui", "wi"), ("kouè", "kwe"), ("pwodui", "pwodwi"),
    ("suiv", "swiv"), ("konpanyi", "konpai"), ("dènye", "denye"), ("fwontiè", "fwontye"),
    ("kriye", "krye"), ("fanmiy", "fanmi"), ("violans", "vyolans"), ("reyinyon", "reinyon"),
    ("ayisyen", "aisyen"), ("gro", "gwo"), ("prosè", "pwose"), ("problèm", "pwoblem"),
    ("rwa", "wa"), ("bra", "bra"), ("pèrsonèl", "pesonel"), ("porte", "pote"),
    ("komplis", "konplis"), ("amplwaye", "anplwae"), ("kestyon", "kesyon"), ("pwosè", "pwose"),
    ("KREYO\u{300}L", "kreol"), ("vann", "vann"), ("lanmè", "lanme"),
  ])
  func foldsAWord(word: String, fold: String) {
    #expect(HaitianCreoleKeys.fold(word) == fold)
  }

  @Test(arguments: [
    ("fanmi", "fami"), ("menm", "mem"), ("konnen", "konen"), ("ladann", "ladan"),
    ("eksplwatasyon", "splwatasyon"), ("estati", "stati"), ("minist", "minis"),
    ("distrikt", "distrik"), ("kadr", "kad"), ("tabl", "tab"), ("lapolis", "polis"),
    ("leta", "eta"), ("lajan", "lajan"), ("kondanen", "kondane"), ("wouvri", "ouvri"),
    ("vann", "vann"), ("van", "van"), ("jwenn", "jwenn"),
  ])
  func foldsAWordLeniently(word: String, fold: String) {
    #expect(HaitianCreoleKeys.lenientFold(word) == fold)
  }

  @Test(arguments: [
    ("minm", "menm"), ("kimbe", "kenbe"), ("témwê", "temwen"), ("mérité", "merite"),
    ("biin", "byen"), ("kontân", "kontann"),
  ])
  func readsOlderSpelling(older: String, today: String) {
    #expect(HaitianCreoleKeys.fromOlderSpelling(older) == today)
  }

  @Test(arguments: [
    ("témoin", "temwen"), ("commissaire", "komise"), ("détention", "detansyon"),
    ("exploitation", "eksplwatasyon"), ("greffier", "grefye"), ("huissier", "wisye"),
    ("traite", "trèt"), ("justice", "jistis"), ("réfugié", "refijye"), ("défense", "defans"),
    ("condition", "kondisyon"), ("tribunal", "tribinal"), ("mandat", "manda"),
  ])
  func readsFrench(french: String, creole: String) {
    let read = HaitianCreoleKeys.fold(HaitianCreoleKeys.fromFrench(french))
    #expect(read == HaitianCreoleKeys.fold(creole))
  }

  @Test(arguments: [
    ("dènye", "dèyè"), ("lajan", "ajan"), ("van", "vann"), ("ban", "bann"), ("chen", "chenn"),
    ("jwe", "jwenn"), ("pwason", "pwazon"), ("gason", "gazon"), ("bra", "bwa"), ("tande", "tann"),
    ("yo", "yon"), ("ka", "kap"), ("prim", "krim"), ("depòte", "depo"), ("pa koupab", "koupab"),
    ("poko", "pò"), ("san papye", "papye"), ("rann", "ran"), ("kon", "konn"), ("gran", "grann"),
  ])
  func rejectedRulesKeepWordsApart(one: String, other: String) {
    for (query, headword) in [(one, other), (other, one)] {
      let tier = TermKeys.tier(of: query, matching: headword, in: .haitianCreole)
      #expect(
        tier.map { $0 >= .sound } ?? true, "\(query) = \(headword): \(String(describing: tier))")
    }
  }

  @Test func keepsADeterminerThatIsAllThereIs() {
    #expect(TermKeys.tier(of: "la", matching: "lan", in: .haitianCreole) == nil)
    #expect(TermKeys.tier(of: "ki sa", matching: "ki", in: .haitianCreole) == nil)
    #expect(TermKeys.tier(of: "sa a", matching: "sa", in: .haitianCreole) == .division)
  }

  @Test func foldingTwiceIsFoldingOnce() {
    var random = SeededRandom(seed: 1979)
    for _ in 0..<1500 {
      let word = random.creoleLike(upTo: 12)
      let fold = HaitianCreoleKeys.fold(word)
      let lenient = HaitianCreoleKeys.lenientFold(word)
      #expect(HaitianCreoleKeys.fold(fold) == fold, "seed 1979: \(word)")
      #expect(HaitianCreoleKeys.lenientFold(lenient) == lenient, "seed 1979: \(word)")
    }
  }
}
