import LeksikModel
import LeksikText
import Testing

/// Words that are a negation in one place and none in another.
@Suite struct CreoleNegationTests {
  private static func isNegative(_ text: String) -> Bool {
    LanguageProfile.haitianCreole.tokens(of: text).contains { $0.critical == .negation }
  }

  @Test(arguments: [
    "Konbyen yo te di ou ou t ap touche pa mwa?", "Yo peye mwen pa semèn.", "6 jou pa semèn",
    "Moun ki travay pa jou epi ki touche pou chak jou.", "15 dola pa è", "12 èdtan pa jou",
    "Li touche 300 goud pa èdtan.", "de fwa pa an", "de fwa pa an.", "50 dola pa tèt.", "pa mwa",
    "pa egzanp", "Li gen san mele nan bra.", "san mele", "yon san mele", "san mele a",
    "Mwen te konn wè li.", "Li konn li.", "san dout", "Li koute san goud.",
  ])
  func negateNothing(text: String) {
    #expect(!Self.isNegative(text))
  }

  @Test(arguments: [
    "Se pa jou sa a.", "Se pa mwa pase a.", "Li pa an sekirite.", "Yo pa an Ayiti.",
    "Mwen pa tèt di.", "Se pa tèt li.", "Mwen pa moun isit.", "Li pa konn li.",
    "Mwen pa te konn wè l.",
    "Mwen pa t konn al lekòl.", "Li rete san mele nan sa.", "Li ale san papye.",
  ])
  func stillNegate(text: String) {
    #expect(Self.isNegative(text))
  }

  @Test func perMonthIsNotPerDay() {
    let profile = LanguageProfile.haitianCreole
    let month = profile.tokens(of: "300 goud pa mwa")
    let day = profile.tokens(of: "300 goud pa jou")
    #expect(month.last?.critical == .number)
    #expect(month != day)
  }
}
