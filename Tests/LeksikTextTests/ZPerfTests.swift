import LeksikModel
import LeksikText
import Testing
@Suite struct ZPerfTests {
  @Test func perf() throws {
    for (lang, tag) in [("es", LanguageTag.spanish), ("en", .english), ("ht", .haitianCreole)] {
      let terms = try KeyTestData.entries(lang).map(\.term)
      for round in 0..<3 {
        let clock = ContinuousClock()
        var count = 0, q = 0
        let t1 = clock.measure { for _ in 0..<20 { for t in terms { count += TermKeys.indexKeys(of: t, in: tag).count } } }
        let t2 = clock.measure { for _ in 0..<20 { for t in terms { q += TermKeys.queryKeys(of: t, in: tag).count } } }
        if round == 2 { print("perf", lang, "index", t1 / count, "per key", t1 / (20*terms.count), "per term", Double(count) / Double(20*terms.count), "keys; query", t2 / q, t2 / (20*terms.count), Double(q) / Double(20*terms.count)) }
      }
      for unit in ["a", "komisè gouvènman ", "l'", "es"] {
        var line = "linear \(lang) \(unit):"
        for size in [10_000, 100_000] {
          let text = String(repeating: unit, count: size / unit.utf8.count)
          line += " \(ContinuousClock().measure { _ = TermKeys.queryKeys(of: text, in: tag) })"
        }
        print(line)
      }
    }
  }
}
