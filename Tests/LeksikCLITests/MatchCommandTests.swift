import Foundation
import Testing

extension CommandTests {
  @Suite struct MatchCommandTests {
    let place: Workplace

    init() throws { place = try Workplace() }

    private func match(_ query: String, against source: String, _ language: String = "es") throws
      -> (run: CommandRun, best: [String: Any])
    {
      try place.write("mine.tmx", Samples.memory([(language, source)]))
      let run = try place.leksik(
        "match", query, "--from", language, "--to", "en", "--memory", "mine.tmx", "--json",
        "--threshold", "0")
      return (run, try #require(try run.objects("matches").first))
    }

    @Test func aLanguageWithoutRulesIsNamed() throws {
      let run = try place.leksik("match", "bonjour", "--from", "fr", "--json")
      #expect(run.status == 1)
      #expect(run.errorText.contains("no rules for fr"))
      #expect(try run.objects("matches").isEmpty)
    }

    @Test(arguments: [
      ("es", "El acusado no confesó", "El acusado confesó", "negation"),
      ("es", "El acusado confesó", "El acusado no confesó", "negation"),
      ("es", "Tenía quince años.", "Tenía cinco años.", "number"),
      ("es", "quince años", "cinco años", "number"),
      ("es", "consintió", "no consintió", "negation"),
      ("es", "La víctima no consintió.", "La víctima consintió.", "negation"),
      ("ht", "Mwen te konnen", "Mwen pa t konnen", "negation"),
      ("ht", "Mwen pa t konnen", "Mwen te konnen", "negation"),
      ("es", "puede", "debe", "modality"),
      ("es", "Usted puede declarar.", "Usted debe declarar.", "modality"),
    ])
    func aCriticalDifferenceIsShownAndCapped(
      language: String, query: String, source: String, kind: String
    ) throws {
      let (run, best) = try match(query, against: source, language)
      #expect(run.status == 0)
      #expect(best["critical"] as? Bool == true)
      #expect(try #require(best["similarity"] as? Double) <= 69.99)
      let differences = try #require(best["differences"] as? [[String: Any]])
      #expect(
        differences.contains { $0["kind"] as? String == kind && $0["critical"] as? Bool == true })
      let explanation = try #require(best["explanation"] as? String)
      #expect(explanation.contains("CRITICAL") && explanation.contains(kind))
      let text = try place.leksik("match", query, "--from", language, "--memory", "mine.tmx")
      #expect(text.status == 0, "also at the usual threshold: \(text)")
      #expect(text.text.contains("DIFFERENT MEANING"))
      #expect(text.text.contains(source))
      #expect(text.text.contains("   !  \(kind)"))
    }

    @Test(arguments: [
      ("es", "el acusado confeso", "El acusado confesó."),
      ("es", "EL ACUSADO CONFESÓ", "El acusado confesó"),
      ("es", "La victima llego ayer", "La víctima llegó ayer."),
      ("es", "Comprende", "¿Comprende?"),
      ("es", "Sí, señor juez.", "Sí señor juez"),
      ("ht", "mwen we temwen an", "Mwen wè temwen an."),
    ])
    func accentsCapitalsAndPunctuationCostLittle(
      language: String, query: String, source: String
    ) throws {
      let best = try match(query, against: source, language).best
      #expect(best["critical"] as? Bool == false, "\(best)")
      #expect(try #require(best["similarity"] as? Double) >= 95, "\(best)")
    }

    @Test func printsTheNamesOfTheContract() throws {
      let (run, best) = try match("El acusado no confesó", against: "El acusado confesó")
      #expect(try run.json()["query"] as? String == "El acusado no confesó")
      let names: Set<String> = [
        "unit", "similarity", "textualSimilarity", "source", "sourceLanguage", "target",
        "targetLanguage", "targets", "critical", "differences", "explanation", "notes",
      ]
      #expect(names.isSubset(of: best.keys))
      #expect(best["unit"] as? String == "U0")
      #expect(best["source"] as? String == "El acusado confesó")
      #expect(best["sourceLanguage"] as? String == "es")
      #expect(best["target"] as? String == "Unit 0.")
      #expect(best["targetLanguage"] as? String == "en")
      #expect(best["targets"] as? [String: String] == ["en": "Unit 0."])
      let differences = try #require(best["differences"] as? [[String: Any]])
      for difference in differences {
        #expect(Set(difference.keys) == ["kind", "query", "source", "critical"])
      }
      let negation = try #require(differences.first { $0["kind"] as? String == "negation" })
      #expect(negation["query"] as? String == "no")
      #expect(negation["source"] is NSNull)
      #expect(run.text.contains("\"source\":null"))
    }

    @Test func aSentenceMatchesItself() throws {
      let best = try match("No firmé nada.", against: "No firmé nada.").best
      #expect(best["similarity"] as? Double == 100)
      #expect((best["differences"] as? [Any])?.isEmpty == true)
    }

    @Test func nothingFoundIsStatusOne() throws {
      try place.write("mine.tmx", Samples.memory([("es", "El acusado confesó.")]))
      let run = try place.leksik("match", "Buenos días", "--memory", "mine.tmx", "--json")
      #expect(run.status == 1)
      #expect(run.text == "{\"matches\":[],\"query\":\"Buenos días\"}\n")
      let text = try place.leksik("match", "Buenos días", "--memory", "mine.tmx")
      #expect(text.status == 1)
      #expect(text.text == "Nothing found for “Buenos días”.\n")
    }

    @Test func theShippedMemoryAnswersInBothOtherLanguages() throws {
      let run = try place.leksik("match", "Queda abierta la audiencia", "--json")
      #expect(run.status == 0)
      let best = try #require(try run.objects("matches").first)
      #expect(best["source"] as? String == "Queda abierta la audiencia.")
      #expect((best["targets"] as? [String: String])?.keys.sorted() == ["en", "ht"])
    }
  }
}
