import LeksikModel
import LeksikShipped
import LeksikTerms
import Testing

/// A page of each language with the shipped glossaries: every marked term is found where it stands.
@Suite struct LegalPageTests {
  struct Marked {
    var text = ""
    var places: [(range: Range<Int>, concept: String)] = []

    init(_ page: String) {
      var rest = page[...]
      while let open = rest.firstIndex(of: "["), let bar = rest[open...].firstIndex(of: "|"),
        let close = rest[bar...].firstIndex(of: "]")
      {
        text += rest[..<open]
        let start = text.utf8.count
        text += rest[rest.index(after: bar)..<close]
        places.append((start..<text.utf8.count, String(rest[rest.index(after: open)..<bar])))
        rest = rest[rest.index(after: close)...]
      }
      text += rest
    }
  }

  @Test(arguments: [
    (LanguageTag.spanish, LegalPages.spanish, 43),
    (.haitianCreole, LegalPages.haitianCreole, 36),
    (.english, LegalPages.english, 42),
  ])
  func everyMarkedTermIsFound(language: LanguageTag, page: String, count: Int) {
    let marked = Marked(page)
    #expect(marked.places.count >= count)
    let found = Shipped.terms.occurrences(in: marked.text, language: language)
    for place in marked.places {
      let readings = found.first { $0.range == place.range }?.readings ?? []
      #expect(
        readings.contains { $0.concept.id == place.concept },
        "\(place.concept) “\(Self.part(place.range, of: marked.text))”")
    }
    let ranges = Set(marked.places.map(\.range))
    let unmarked = found.filter { !ranges.contains($0.range) }
      .map { Self.part($0.range, of: marked.text) }
    // “ka” is a case and also “can”: only a reader can tell.
    #expect(unmarked.count * 20 <= found.count, "not terms here: \(unmarked)")
  }

  @Test func homographsAreAllReported() {
    let terms = Shipped.terms
    let places = terms.occurrences(in: "Akize a pale.", language: .haitianCreole)
    #expect(Set(places.first?.readings.map(\.concept.id) ?? []).count > 1)
  }

  @Test func deprecatedTermsAndFalseFriendsAreFlagged() throws {
    let terms = Shipped.terms
    let places = terms.occurrences(
      in: "La condenaron por tráfico de personas.", language: .spanish)
    let place = try #require(places.first { $0.isObsolete })
    #expect(place.readings[0].concept.id == "TIP-001")
    let warnings = place.readings[0].warnings.map(\.description)
    #expect(warnings.contains { $0.contains("say “trata de personas”") })
    #expect(warnings.contains { $0.contains("SOM-001") })
  }

  @Test func theLanguageOfAPageCanBeTold() {
    for (language, page) in [
      (LanguageTag.spanish, LegalPages.spanish), (.haitianCreole, LegalPages.haitianCreole),
      (.english, LegalPages.english),
    ] {
      #expect(LanguageTag.likely(for: Marked(page).text) == language)
    }
    #expect(LanguageTag.likely(for: "123 §") == nil)
  }

  private static func part(_ range: Range<Int>, of text: String) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }
}
