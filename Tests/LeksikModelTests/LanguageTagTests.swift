import LeksikModel
import Testing

@Suite struct LanguageTagTests {
  @Test(arguments: [
    ("es", "es"), ("EN", "en"), ("ht-HT", "ht-HT"), ("hat", "ht"), ("HAT", "ht"), ("spa", "es"),
    ("eng", "en"), ("fra", "fr"), ("fre", "fr"), ("es_419", "es-419"), ("es_XX", "es"),
    ("es-xx", "es"), ("es-do", "es-DO"), ("spa_do", "es-DO"), ("zh-hant-tw", "zh-Hant-TW"),
    ("es-DO-x-court", "es-DO-x-court"), ("sl-Rozaj", "sl-rozaj"), ("kea", "kea"),
  ])
  func readsEverySpellingIntoOneForm(text: String, canonical: String) throws {
    let tag = try #require(LanguageTag(text))
    #expect(tag.description == canonical)
    #expect(LanguageTag(canonical) == tag)
  }

  @Test(arguments: [
    "", "x", "e", "1s", "espa", "spanish", "es-", "-es", "es--DO", "es DO", "és", "es-DO\n", "*",
    "es-abcdefghi", "\u{0}es",
  ])
  func refusesWhatIsNotATag(text: String) {
    #expect(LanguageTag(text) == nil)
  }

  @Test func namesItsParts() throws {
    let tag = try #require(LanguageTag("zh_HANT_tw_X_Court"))
    #expect(tag.language == "zh")
    #expect(tag.script == "Hant")
    #expect(tag.region == "TW")
    #expect(tag.rest == "x-court")
    #expect(tag.base.description == "zh")
  }

  @Test(arguments: [
    ("es", ["es"]), ("es-DO", ["es-DO", "es-419", "es"]), ("es-ES", ["es-ES", "es"]),
    ("es-419", ["es-419", "es"]), ("ht-HT", ["ht-HT", "ht"]),
    ("en-US-x-a", ["en-US-x-a", "en-US", "en"]), ("zh-Hant-TW", ["zh-Hant-TW", "zh-Hant", "zh"]),
  ])
  func fallsBackFromTheSpecific(text: String, fallbacks: [String]) throws {
    #expect(try #require(LanguageTag(text)).fallbacks.map(\.description) == fallbacks)
  }

  @Test(
    arguments: [
      ("es-DO", ["en", "es", "es-419", "es-DO"], "es-DO"), ("es-DO", ["es", "es-419"], "es-419"),
      ("es-DO", ["en", "es"], "es"), ("es", ["es-US", "es-DO", "ht"], "es-DO"),
      ("es-ES", ["es-419"], "es-419"), ("ht", ["es", "en"], nil), ("ht", [], nil),
    ] as [(String, [String], String?)])
  func resolvesToTheNearestOfWhatThereIs(
    wanted: String, available: [String], found: String?
  ) throws {
    let tag = try #require(LanguageTag(wanted))
    let resolved = tag.resolved(among: available.compactMap { LanguageTag($0) })
    #expect(resolved?.description == found)
  }

  @Test func ordersTheThreeLanguagesBeforeOthers() {
    let tags = ["fr", "en", "de", "ht", "es-DO", "es"].compactMap { LanguageTag($0) }
    #expect(tags.sorted().map(\.description) == ["es", "es-DO", "ht", "en", "de", "fr"])
    #expect(LanguageTag.supported.map(\.description) == ["es", "ht", "en"])
  }
}
