import LeksikModel
import LeksikText
import Testing
import _LeksikTestSupport

@Suite struct TermKeysTests {
  static let languages: [LanguageTag] =
    LanguageTag.supported + [LanguageTag("fr") ?? .english]

  @Test(arguments: languages)
  func anyTextHasFewKeysAndMeetsItself(language: LanguageTag) {
    var random = SeededRandom(seed: 64)
    for round in 0..<400 {
      let text = round.isMultiple(of: 2) ? random.text(upTo: 24) : random.creoleLike(upTo: 30)
      let filed = TermKeys.indexKeys(of: text, in: language)
      let query = TermKeys.queryKeys(of: text, in: language)
      #expect(filed.count <= 8 && query.count <= 12, "seed 64: \(text)")
      #expect(Set(filed).count == filed.count && Set(query.map(\.key)).count == query.count)
      #expect(query.map(\.tier) == query.map(\.tier).sorted(), "seed 64: \(text)")
      #expect(
        TermKeys.tier(of: text, matching: text, in: language) == (text.isEmpty ? nil : .exact),
        "seed 64: \(text)")
    }
  }

  /// Keys without spaces, stems and sounds are not text of the kind they are made from.
  @Test(arguments: languages)
  func aKeyThatIsTextIsItsOwnKey(language: LanguageTag) {
    var random = SeededRandom(seed: 65)
    let signs = [
      "1\u{BD} an", "\u{2100}", "\u{149}a", "\u{FB01}\u{308}n", "\u{301}", "\u{B4}a\u{B4}",
    ]
    let texts = (0..<400).map { round in
      round.isMultiple(of: 2) ? random.text(upTo: 24) : random.creoleLike(upTo: 30)
    }
    let folds = [
      HaitianCreoleKeys.fold, HaitianCreoleKeys.lenientFold, EnglishKeys.spellingKey,
    ]
    for text in signs + texts {
      for key in TermKeys.indexKeys(of: text, in: language) where key.tier <= .accent {
        #expect(TermKeys.indexKeys(of: key.text, in: language).contains(key), "seed 65: \(text)")
      }
      for fold in folds { #expect(fold(fold(text)) == fold(text), "seed 65: \(text)") }
    }
  }

  @Test(arguments: languages)
  func canonicallyEqualTextsHaveTheSameKeys(language: LanguageTag) {
    #expect(
      TermKeys.indexKeys(of: "te\u{301}moin n\u{303}", in: language)
        == TermKeys.indexKeys(of: "témoin ñ", in: language))
  }

  @Test(arguments: languages)
  func invisibleCharactersAndApostrophesDoNotMatter(language: LanguageTag) {
    for text in ["l\u{2019}avo\u{AD}ka", "l\u{2BC}avoka", "L`avo\u{200B}ka", "l\u{2010}avoka"] {
      #expect(TermKeys.tier(of: text, matching: "l'avoka", in: language) == .case, "\(text)")
    }
  }

  @Test(arguments: languages)
  func textWithoutLettersIsItsOwnKey(language: LanguageTag) {
    #expect(TermKeys.tier(of: "§", matching: "§", in: language) == .exact)
    #expect(TermKeys.tier(of: "§", matching: "¶", in: language) == nil)
    #expect(TermKeys.indexKeys(of: "", in: language).isEmpty)
    #expect(TermKeys.tier(of: "правда", matching: "Правда", in: language) == .case)
    #expect(TermKeys.tier(of: "правда", matching: "права", in: language) == nil)
  }

  @Test func rungsAndStrengthsFollowTheOrderOfTheTiers() {
    let places = KeyTier.allCases.map { ($0.rung.rawValue, $0.strength) }
    for (place, next) in zip(places, places.dropFirst()) { #expect(place < next) }
  }

  /// Quadratic work on a text of this length would take hours, not the minute that is allowed.
  @Test(.timeLimit(.minutes(1)), arguments: ["a", "l'", "nn", "tion", "es ", "@/a"])
  func aLongTextTakesTimeInProportion(unit: String) {
    let text = String(repeating: unit, count: 100_000 / unit.utf8.count)
    for language in Self.languages {
      #expect(TermKeys.queryKeys(of: text, in: language).count <= 12)
    }
  }
}

extension SeededRandom {
  /// Letters, accents and signs as the rules meet them, closely packed.
  mutating func creoleLike(upTo length: Int) -> String {
    let letters = Array("aaeeiioouunnmmrwwyyktpbdfgjlsvzchgqxèéòêôâïñç '-/@()s")
    return String(
      (0..<Int.random(in: 0...length, using: &self)).map { _ in
        letters[Int.random(in: 0..<letters.count, using: &self)]
      })
  }
}
