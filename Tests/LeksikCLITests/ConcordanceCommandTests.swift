import Foundation
import Testing

extension CommandTests {
  @Suite struct ConcordanceCommandTests {
    let place: Workplace

    init() throws {
      place = try Workplace()
      try place.write(
        "mine.tmx",
        Samples.pairs([
          ("La víctima declaró.", "Viktim nan te pale."),
          ("Las víctimas declararon ayer.", "Viktim yo te pale yè."),
          ("=No hay &lt;b&gt; nada.", "Pa gen anyen."),
        ]))
    }

    private func concordance(_ arguments: String...) throws -> CommandRun {
      try place.leksik(["concordance"] + arguments + ["--memory", "mine.tmx"])
    }

    @Test func wordsAreFoundOnEitherSideAndSetOff() throws {
      let run = try concordance("victima")
      #expect(run.status == 0)
      #expect(run.text.contains("  es  La [víctima] declaró."))
      #expect(run.text.contains("  ht  Viktim nan te pale."))
      #expect(run.text.contains("[víctimas]"))
      #expect(!(try concordance("victima", "--same-forms").text.contains("[víctimas]")))
      #expect(try concordance("yè", "--in", "ht").text.contains("[yè]"))
      #expect(try concordance("victima", "--in", "ht").status == 1)
    }

    @Test func aPhraseIsNotAllWords() throws {
      #expect(try concordance("ayer víctimas").status == 1)
      let run = try concordance("ayer víctimas", "--mode", "all", "--json")
      let hit = try #require(try run.objects("hits").first)
      #expect(Set(hit.keys) == ["unit", "language", "text", "ranges", "reason", "others"])
      let text = Array(try #require(hit["text"] as? String).utf8)
      let ranges = try #require(hit["ranges"] as? [[Int]])
      #expect(
        ranges.map { String(decoding: text[$0[0]..<$0[1]], as: UTF8.self) } == ["víctimas", "ayer"])
      #expect(try run.json()["total"] as? Int == 1)
    }

    @Test func theLimitSaysHowManyThereAre() throws {
      #expect(try concordance("víctima", "--limit", "1").text.contains("1 of 2 sentences"))
      #expect(try concordance("víctima", "--limit", "0").status == 64)
    }

    @Test func whatIsFoundIsExported() throws {
      for (name, expected) in [
        ("a.tsv", "La víctima declaró.\tViktim nan te pale.\t"),
        ("a.html", "La <mark>víctima</mark> declaró."), ("a.json", "\"total\":2"),
      ] {
        let run = try concordance("víctima", "--export", name)
        #expect(run.status == 0)
        #expect(run.text == "\(name): 2 of 2\n")
        #expect(String(decoding: try place.read(name), as: UTF8.self).contains(expected))
      }
      _ = try concordance("nada", "--export", "b.tsv")
      _ = try concordance("nada", "--export", "b.html")
      #expect(String(decoding: try place.read("b.tsv"), as: UTF8.self).contains("\t'=No hay <b>"))
      #expect(
        String(decoding: try place.read("b.html"), as: UTF8.self).contains("=No hay &lt;b&gt;"))
      #expect(try concordance("víctima", "--export", "a.xls").status == 2)
    }

    @Test func theShippedMemoryIsSearchedToo() throws {
      let run = try place.leksik("concordance", "audiencia", "--in", "es", "--limit", "2")
      #expect(run.status == 0)
      #expect(run.text.contains("[audiencia]"))
    }
  }
}
