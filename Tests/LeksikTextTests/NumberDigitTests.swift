import LeksikModel
import LeksikText
import Testing

@Suite struct NumberDigitTests {
  @Test(arguments: [
    ("2000", "2000"), ("15", "15"), ("1,500.50", "1500.5"), ("1.500,50", "1500.5"),
    ("1,500,000", "1500000"), ("1.500.000", "1500000"), ("1,500,000.00", "1500000"),
    ("0.500", "0.5"), ("0,5", "0.5"), ("3.14", "3.14"), ("1500.500", "1500.5"), ("007", "7"),
    ("192.168.1.1", ""), ("1,2,3", ""), ("1'500,000", "1500000"), ("1\u{00A0}500,50", "1500.5"),
    ("99999999999999999999", ""), ("15.03.2024", ""), ("1,50,000", ""), ("10.", "10"),
  ])
  func readsSeparatorsThatLeaveNoDoubt(_ sentence: String, _ expected: String) {
    for language in [.spanish, dominican, castilian, .haitianCreole, american] {
      #expect(numbers(sentence, language) == expected, "\(language)")
    }
  }

  @Test func readsOneSeparatorBeforeThreeDigitsByRegion() {
    #expect(numbers("1,500", american) == "1500")
    #expect(numbers("1.500", american) == "1.5")
    #expect(numbers("1,500", dominican) == "1500")
    #expect(numbers("1.500", dominican) == "1500?1.5")
    #expect(numbers("1.500", .spanish) == "1500?1.5")
    #expect(numbers("1,500", castilian) == "1.5?1500")
    #expect(numbers("1.500", castilian) == "1500")
    #expect(numbers("1,500", .haitianCreole) == "1500")
    #expect(numbers("1.500", .haitianCreole) == "1500?1.5")
  }

  @Test func readsThousandsApartBySpaces() {
    #expect(numbers("1 500 pesos", dominican) == "1500?")
    #expect(numbers("1 500 000", .haitianCreole) == "1500000?")
    #expect(numbers("1 500", american) == "1 500")
    #expect(numbers("809 555 1234", dominican) == "809 555 1234")
    #expect(numbers("396, 397", dominican) == "396 397")
  }

  @Test func digitsAreReadInALanguageWithoutRules() throws {
    let french = try #require(LanguageTag("fr"))
    #expect(numbers("quinze 15", french) == "15")
  }

  @Test func equalNumbersAreEqualHoweverWritten() {
    let fifteen = [
      ("quince", LanguageTag.spanish), ("15", .spanish), ("kenz", .haitianCreole),
      ("fifteen", .english), ("15.0", .english),
    ].map { numbers($0.0, $0.1) }
    #expect(Set(fifteen) == ["15"])
    #expect(NumberValue(significand: 150, decimals: 1) == NumberValue(15))
    #expect(NumberValue(15) != NumberValue(15, kind: .ordinal))
    #expect(NumberValue(15).hasSameQuantity(as: NumberValue(15, kind: .percent)))
    #expect(NumberValue(significand: 5, decimals: 3).description == "0.005")
  }

  @Test func hostileInputIsReadInLinearTime() {
    let words = Array(
      repeating: "1 mil y uno san de ven twenty and IV , 1,500".split(separator: " "), count: 400
    )
    .flatMap { $0 }
    for language in LanguageTag.supported {
      _ = NumberReader(language: language).readings(in: words)
    }
    let long = [String(repeating: "1", count: 100_000), String(repeating: "1,", count: 50_000)]
    #expect(NumberReader(language: .english).readings(in: long).isEmpty)
    let marks = [String(repeating: "(", count: 50_000) + "1"]
    #expect(NumberReader(language: .english).readings(in: marks).count == 1)
    #expect(NumberReader(language: .english).readings(in: ["", " ", "\u{0301}", "\u{0}"]).isEmpty)
  }
}
