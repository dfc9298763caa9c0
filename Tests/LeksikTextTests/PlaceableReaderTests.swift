import LeksikModel
import LeksikText
import Testing

/// A text and the placeables in it, in their one style.
struct PlaceableCase: Sendable, CustomTestStringConvertible {
  let language: LanguageTag
  let text: String
  let expected: [String]

  init(_ language: LanguageTag, _ text: String, _ expected: String...) {
    self.language = language
    self.text = text
    self.expected = expected
  }

  var testDescription: String { text }
}

@Suite struct PlaceableReaderTests {
  static let citations: [PlaceableCase] = [
    .init(.spanish, "La Ley No. 137-03 sobre Tráfico Ilícito", "law 137-03"),
    .init(.spanish, "según la Ley 97-25 art. 5.", "law 97-25 article 5"),
    .init(.spanish, "según el art. 5 de la Ley 97-25.", "law 97-25 article 5"),
    .init(.spanish, "el Art. 3 literal a", "article 3 letter a"),
    .init(
      .spanish, "el artículo 3, literal a), de la Ley núm. 137‐03", "law 137-03 article 3 letter a"),
    .init(.spanish, "Art. 7, inciso “e”,", "article 7 letter e"),
    .init(
      .spanish, "los artículos 5, 6 y 7 del Código Penal",
      "code penal article 5 article 6 article 7"),
    .init(.spanish, "artículo 40.6 de la Constitución", "constitution article 40.6"),
    .init(.spanish, "el artículo 331-1 del Código Penal", "code penal article 331-1"),
    .init(.spanish, "artículo 5 bis", "article 5 bis"),
    .init(.spanish, "Capítulo IV de la Ley Orgánica No. 1-12", "law 1-12 chapter 4"),
    .init(.spanish, "Ley Núm.285-04 de Migración", "law 285-04"),
    .init(.spanish, "Decreto No. 631-11", "decree 631-11"),
    .init(.spanish, "Resolución núm. 3869-2006", "resolution 3869-2006"),
    .init(.spanish, "artículo 49, párrafo II, de la Ley 76-02", "law 76-02 article 49 paragraph 2"),
    .init(.spanish, "el artículo 24, numeral 1", "article 24 numeral 1"),
    .init(.english, "22 U.S.C. § 7102", "us-code 22 section 7102"),
    .init(.english, "See 22 USC 7102(11)(A).", "us-code 22 section 7102(11)(A)"),
    .init(
      .english, "18 U.S.C. §§ 1589, 1590 and 1591",
      "us-code 18 section 1589 section 1590 section 1591"),
    .init(.english, "8 C.F.R. § 214.11(b)(1)", "cfr 8 section 214.11(b)(1)"),
    .init(.english, "8 CFR part 214", "cfr 8 section 214"),
    .init(.english, "Public Law 106-386", "public-law 106-386"),
    .init(.english, "Pub. L. No. 106–386, 114 Stat. 1464", "public-law 106-386 stat 114 page 1464"),
    .init(.english, "INA § 101(a)(15)(T)", "act immigration-and-nationality section 101(a)(15)(T)"),
    .init(
      .english, "section 212 of the Immigration and Nationality Act",
      "act immigration-and-nationality section 212"),
    .init(.english, "347 U.S. 483", "us-reports 347 page 483"),
    .init(.english, "Article 3, paragraph 2", "article 3 paragraph 2"),
    .init(.english, "Rule 404(b)", "rule 404(b)"),
    .init(.haitianCreole, "Konstitisyon atik 27", "constitution article 27"),
    .init(.haitianCreole, "Konstitisyon an, atik 27", "constitution article 27"),
    .init(.haitianCreole, "atik 27 Konstitisyon an", "constitution article 27"),
    .init(.haitianCreole, "lwa CL/2014-0010", "law CL/2014-0010"),
    .init(.haitianCreole, "daprè CL/2014-0010 la", "law CL/2014-0010"),
    .init(.haitianCreole, "atik 3 nan lwa 137-03 la", "law 137-03 article 3"),
    .init(.haitianCreole, "At. 5", "article 5"),
    .init(.haitianCreole, "dekrè 6 jiyè 2005", "decree 2005-07-06"),
    .init(.haitianCreole, "Décret du 6 juillet 2005", "decree 2005-07-06"),
    .init(.haitianCreole, "l’article 5 de la loi du 12 mai 2014", "law 2014-05-12 article 5"),
  ]

  static let identifiers: [PlaceableCase] = [
    .init(.spanish, "cédula 001-1234567-8", "cedula 00112345678"),
    .init(.spanish, "cédula de identidad No. 00112345678", "cedula 00112345678"),
    .init(.spanish, "RNC 1-31-12345-6", "rnc 131123456"),
    .init(.haitianCreole, "NIF 003-123-456-7", "nif 0031234567"),
    .init(.haitianCreole, "CIN 01-01-99-1974-04-00012", "cin 01019919740400012"),
    .init(.english, "SSN 123-45-6789", "ssn 123456789"),
    .init(.english, "A123456789", "a-number 123456789"),
    .init(.english, "his A# 012-345-678", "a-number 012345678"),
    .init(.english, "A-123-456-789", "a-number 123456789"),
    .init(.spanish, "llame al 809-555-1234", "telephone 8095551234"),
    .init(.spanish, "llame al (809) 555-1234", "telephone 8095551234"),
    .init(.haitianCreole, "rele +509 37 12 3456", "telephone 50937123456"),
    .init(.spanish, "Exp. núm. 2013-1234", "record 2013-1234"),
    .init(.spanish, "expediente No. 040-2019-EPEN-00123", "record 040-2019-EPEN-00123"),
    .init(.spanish, "la Sentencia TC/0168/13", "record TC/0168/13"),
    .init(.english, "Case No. 1:19-cv-01234-ABC", "record 1:19-CV-01234-ABC"),
    .init(.english, "docket 18-2345", "record 18-2345"),
  ]

  static let codes: [PlaceableCase] = [
    .init(.english, "Write to juan.perez-2@mail.Example.org.", "juan.perez-2@mail.example.org"),
    .init(.english, "(see https://example.org/a(b)?c=1).", "https://example.org/a(b)?c=1"),
    .init(.english, "a.b@c.org", "a.b@c.org"),
    .init(.english, "x1_y@c-d.example.org!", "x1_y@c-d.example.org"),
    .init(.spanish, "en www.ejemplo.do, hoy", "www.ejemplo.do"),
    .init(.english, "<b>Sign</b> here{1}", "<b>", "</b>", "{1}"),
    .init(.english, "<g id=\"1\">a</g><x id=\"2\"/>", "<g id=\"1\">", "</g>", "<x id=\"2\"/>"),
    .init(.english, "%s and %1$s, %(name)s", "%s", "%1$s", "%(name)s"),
    .init(.english, "{name} ${name} {{name}} %{name}", "{name}", "${name}", "{{name}}", "%{name}"),
    .init(.english, "a&nbsp;b &#160;", "&nbsp;", "&#160;"),
  ]

  static let nothing: [PlaceableCase] = [
    .init(.english, "I was looking at. He saw no one; a < b and c > d."),
    .init(.english, "{ a remark } and 100 % of it"),
    .init(.spanish, "la ley y el artículo de la Constitución"),
    .init(.haitianCreole, "at pou yo"),
    .init(.english, "R&D @ home, A. B. C. D."),
  ]

  @Test(arguments: citations + identifiers + codes)
  func findsPatterns(_ item: PlaceableCase) {
    let found = patterns(item)
    #expect(found.map(\.value.description) == item.expected)
  }

  @Test func placesThePartsOfACitation() {
    let text = "atik 3 lwa No. 137-03"
    let placeable = PlaceableReader(language: .haitianCreole).placeables(in: text)[0]
    let utf8 = Array(text.utf8)
    #expect(placeable.range == 0..<text.utf8.count)
    #expect(
      placeable.numberRanges.map { String(decoding: utf8[$0], as: UTF8.self) } == ["137-03", "3"])
  }

  @Test func readsNumbersDatesAndAmountsBetweenThePatterns() {
    let text = "El 15 de marzo de 2024 pagó RD$1,500.00 según el art. 5 a dos hombres de un pueblo"
    #expect(
      PlaceableReader(language: .spanish).placeables(in: text).map(\.value.description)
        == ["2024-03-15", "1500 DOP", "article 5", "2"])
  }

  @Test func checksTheLastDigitOfACedula() {
    #expect(Identifier(kind: .cedula, number: "00113918205").hasValidCheckDigit == true)
    #expect(Identifier(kind: .cedula, number: "00112345678").hasValidCheckDigit == false)
    #expect(Identifier(kind: .record, number: "00112345678").hasValidCheckDigit == nil)
  }

  @Test(arguments: nothing)
  func findsNothingInPlainText(_ item: PlaceableCase) { #expect(patterns(item).isEmpty) }

  private func patterns(_ item: PlaceableCase) -> [Placeable] {
    var text = item.text
    return text.withUTF8 { utf8 in
      var words: [WordToken] = []
      var found: [Placeable] = []
      WordSegmenter.appendTokens(of: utf8, to: &words)
      PlaceableReader(language: item.language).appendPatterns(of: utf8, words: words, to: &found)
      return found
    }
  }
}
