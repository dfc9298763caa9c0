import LeksikModel
import LeksikText
import Testing
import _LeksikTestSupport

struct CollatorTests {
  @Test(
    arguments: [
      (.spanish, "ano año árbol arco chico cinco dado lama llama luz nube ñame Ñame oca"),
      (.spanishTraditional, "cinco coco chico dado lama luz llama nube ñame oca"),
      (.english, "café cafés case ñame nube nylon oca"),
      (.haitianCreole, "ale ananas anba ane Ane avoka azil chat e è en fè Fè fèmen mo mò mou"),
      (
        .haitianCreoleAlphabet,
        """
        a ale anana anan ane Ane ANE anonim avoka azil an An AN anba ankò ann annavan anyen bo bò bòn bon \
        bou boun Carl chat dan ene etid è èske en enkyete fè kal kana kanaval kan kanpe lanèj \
        larivyè lang lanm luk lui mo mò mou mouye moun nwa ngo onè òdinè onz sa zam zan
        """
      ),
    ] as [(Collator.Order, String)])
  func ordersWords(order: Collator.Order, list: String) {
    let words = list.split(separator: " ").map(String.init)
    let collator = Collator(order)
    #expect(words.shuffled().sorted { collator.compare($0, $1) < 0 } == words)
    // Decomposed text sorts as composed text does.
    #expect(words.allSatisfy { collator.compare($0, decomposed($0)) == 0 })
  }

  @Test func takesTheOrderOfALanguage() throws {
    #expect(Collator(language: .spanish).order == .spanish)
    #expect(Collator(language: .haitianCreole).order == .haitianCreole)
    #expect(Collator(language: .english).order == .english)
    #expect(Collator(language: try #require(LanguageTag("es-DO"))).order == .spanish)
    let traditional = try #require(LanguageTag("es-u-co-trad"))
    #expect(Collator(language: traditional).order == .spanishTraditional)
  }

  @Test(arguments: Collator.Order.allCases)
  func keysCompareAsTextsDo(order: Collator.Order) {
    let collator = Collator(order)
    var random = SeededRandom(seed: 31)
    let letters = [
      "a", "n", "e", "è", "o", "ou", "u", "i", "g", "c", "h", "N", "A", "-", "e\u{300}",
    ]
    for round in 0..<10_000 {
      let (left, right) =
        round % 2 == 0
        ? (random.text(upTo: 6), random.text(upTo: 6))
        : (random.word(of: letters, upTo: 5), random.word(of: letters, upTo: 5))
      let compared = collator.compare(left, right)
      let (leftKey, rightKey) = (collator.sortKey(left), collator.sortKey(right))
      let expected =
        leftKey == rightKey ? 0 : leftKey.lexicographicallyPrecedes(rightKey) ? -1 : 1
      #expect(compared == expected, "\(left) \(right)")
      #expect(collator.compare(right, left) == -compared)
      let isEqual = Normalization.nfc(left).utf8.elementsEqual(Normalization.nfc(right).utf8)
      #expect((compared == 0) == isEqual, "\(left) \(right)")
    }
  }

  @Test func maySortOnManyThreads() async {
    let words = ["ñame", "nube", "ane", "an", "anba", "oca", "kòz", "koz"]
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<16 {
        group.addTask {
          Collator.Order.allCases.allSatisfy { order in
            let collator = Collator(order)
            return words.allSatisfy { collator.sortKey($0) == Collator(order).sortKey($0) }
              && collator.compare("an", "anba") < 0
          }
        }
      }
      for await isFine in group { #expect(isFine) }
    }
  }

  @Test func hasAVersion() {
    #expect(Collator.version.split(separator: "-").count == 3)
  }

  private func decomposed(_ text: String) -> String {
    text.replacing("è", with: "e\u{300}").replacing("ò", with: "o\u{300}")
      .replacing("ñ", with: "n\u{303}")
  }
}
