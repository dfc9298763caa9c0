import Foundation
import Testing

extension CommandTests {
  /// What `leksik match` makes of what is near but not the same.
  @Suite struct RepairCommandTests {
    let place: Workplace

    init() throws {
      place = try Workplace()
      try place.write(
        "mine.tmx",
        Samples.pairs([
          ("Tenía quince años.", "Li te gen 15 an."),
          ("Vi al fiscal ayer por la tarde.", "Mwen te wè fiskal yè nan apremidi."),
          ("Tiene derecho a un abogado gratuito.", "Ou gen dwa pou ou jwenn yon avoka gratis."),
        ]))
    }

    private func match(_ arguments: String...) throws -> CommandRun {
      try place.leksik(
        ["match"] + arguments + ["--from", "es", "--to", "ht", "--memory", "mine.tmx"])
    }

    @Test func aRepairedTargetSaysSoAndNamesEachSubstitution() throws {
      let text = try match("Tenía veinte años.")
      #expect(text.status == 0)
      #expect(text.text.contains("DIFFERENT MEANING"), "the match itself stays critical")
      #expect(text.text.contains("Li te gen 20 an.  99.00% REPAIRED, read it before use"))
      #expect(text.text.contains("   ~  number: “15"))
      let best = try #require(try match("Tenía veinte años.", "--json").objects("matches").first)
      #expect(best["target"] as? String == "Li te gen 15 an.")
      let repair = try #require((best["repairs"] as? [[String: Any]])?.first)
      #expect(repair["target"] as? String == "Li te gen 20 an.")
      #expect(repair["similarity"] as? Double == 99)
      let substitution = try #require((repair["substitutions"] as? [[String: Any]])?.first)
      #expect(
        Set(substitution.keys) == ["kind", "source", "query", "from", "to", "proposed"])
    }

    @Test func aNegationIsNeverRepaired() throws {
      let run = try match("No tenía veinte años.", "--json")
      for best in try run.objects("matches") {
        #expect((best["repairs"] as? [Any])?.isEmpty == true, "\(run)")
      }
    }

    @Test func aTermOfTheGlossaryIsWrittenAnew() throws {
      try place.write(
        "mine.tbx", Samples.twoTerms([("fiscal", "fiskal"), ("testigo", "temwen")]))
      let query = "Vi al testigo ayer por la tarde."
      let without = try #require(try match(query, "--json").objects("matches").first)
      #expect((without["repairs"] as? [Any])?.isEmpty == true)
      let run = try match(query, "--json", "--glossary", "mine.tbx")
      let best = try #require(try run.objects("matches").first)
      let repair = try #require((best["repairs"] as? [[String: Any]])?.first, "\(run)")
      #expect(repair["target"] as? String == "Mwen te wè temwen yè nan apremidi.")
    }

    @Test func partsAreShownWhereNoSentenceIsNear() throws {
      let query = "El juez le explicó que tiene derecho a un abogado y a un intérprete."
      let text = try match(query)
      #expect(text.status == 0, "\(text)")
      #expect(text.text.contains("“tiene derecho a un abogado” 1×"))
      #expect(text.text.contains("Ou gen dwa pou ou jwenn yon avoka gratis."))
      let parts = try #require(try match(query, "--json").json()["parts"] as? [String: Any])
      #expect(try #require(parts["coverage"] as? Double) > 30)
      #expect((parts["fragments"] as? [[String: Any]])?.count == 1)
    }

    @Test func contextAndPenaltiesAreShown() throws {
      try place.write(
        "notes.tmx",
        Samples.pairs([("Sí.", "Wi.")]).replacingOccurrences(
          of: "<tuv xml:lang=\"ht\">",
          with: "<tuv xml:lang=\"ht\"><prop type=\"x-review\">unreviewed</prop>"))
      let run = try place.leksik(
        "match", "Sí.", "--from", "es", "--memory", "notes.tmx", "--penalty", "unreviewed=2",
        "--previous", "¿Comprende?", "--json")
      let best = try #require(try run.objects("matches").first)
      #expect(best["similarity"] as? Double == 98 || best["targetReview"] == nil, "\(run)")
      #expect(try place.leksik("match", "Sí.", "--penalty", "unreviewed").status == 64)
      #expect(try place.leksik("match", "Sí.", "--penalty", "x=101").status == 64)
    }
  }
}
