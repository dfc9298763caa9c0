import LeksikModel
import Testing

/// A glossary that breaks one rule once, and one that does not.
struct RuleCase: Sendable, CustomTestStringConvertible {
  var rule: String
  var bad: Glossary
  var good: Glossary
  var severity: Diagnostic.Severity = .error

  var testDescription: String { rule }

  static let all = entries + more

  private static let entries: [RuleCase] = [
    RuleCase(
      rule: "L01",
      bad: glossary(
        sound("C-1", ht: "sitasyon", en: "subpoena"),
        sound("C-2", es: "citación", ht: "sitasyon", en: "summons")),
      good: glossary(
        sound("C-1", ht: "sitasyon", en: "subpoena", notes: ["also a summons"]),
        sound("C-2", es: "citación", ht: "sitasyon", en: "summons"))),
    RuleCase(
      rule: "L02",
      bad: glossary(
        sound("C-1", en: "pre-trial detention"),
        sound("C-2", es: "prisión", ht: "prizon", en: "pretrial detention")),
      good: glossary(
        sound("C-1", en: "pre-trial detention"),
        sound("C-2", es: "prisión", ht: "prizon", en: "prison")),
      severity: .warning),
    RuleCase(
      rule: "L03",
      bad: changed { $0.sections[0].terms.append(noun("magistrado", gender: .masculine)) },
      good: changed {
        $0.sections[0].terms.append(noun("magistrado", .admitted, gender: .masculine))
      }),
    RuleCase(
      rule: "L04", bad: changed { $0.sections.removeLast() }, good: glossary(sound("C-1"))),
    RuleCase(
      rule: "L05",
      bad: changed { $0.sections[1].terms = [] },
      good: changed {
        $0.sections[1].terms = []
        $0.sections[1].equivalence = EquivalenceDegree.none
      },
      severity: .warning),
    RuleCase(
      rule: "L06",
      bad: changed { $0.sections[1].terms.append(noun("jij", .deprecated)) },
      good: changed { $0.sections[1].terms.append(noun("jijman", .deprecated)) }),
    RuleCase(
      rule: "L07",
      bad: glossary(
        deprecating("tráfico de personas", sound("C-1", es: "trata de personas")),
        sound("C-2", es: "tráfico de personas", ht: "trafik", en: "smuggling")),
      good: glossary(
        deprecating(
          "tráfico de personas",
          sound(
            "C-1", es: "trata de personas",
            relations: [Relation(.confusableWith, to: "C-2", note: "Another crime.")])),
        sound(
          "C-2", es: "tráfico de personas", ht: "trafik", en: "smuggling",
          relations: [Relation(.confusableWith, to: "C-1", note: "Another crime.")])),
      severity: .warning),
    RuleCase(
      rule: "L08", bad: glossary(sound("C-1", es: "la víctima")),
      good: glossary(sound("C-1", es: "víctima"))),
    RuleCase(
      rule: "L09", bad: glossary(sound("C-1", es: "imputado/a")),
      good: glossary(sound("C-1", es: "imputado"))),
    RuleCase(
      rule: "L10", bad: changed { $0.sections[0].terms[0].gender = nil },
      good: changed { $0.sections[0].terms[0].gender = .common }),
    RuleCase(
      rule: "L11", bad: changed { $0.sections[1].terms[0].partOfSpeech = .verb },
      good: changed {
        $0.sections[1].terms[0].partOfSpeech = .verb
        $0.sections[1].terms[0].notes = ["a verb phrase: there is no noun"]
      },
      severity: .warning),
    RuleCase(
      rule: "L12", bad: glossary(sound("C-1", es: "juez (HT)")), good: glossary(sound("C-1"))),
    RuleCase(
      rule: "L16", bad: glossary(sound("C-1", es: "fiscal ")),
      good: glossary(sound("C-1", es: "fiscal"))),
    RuleCase(
      rule: "L17", bad: glossary(sound("C-1", ht: "akize\u{300}")),
      good: glossary(sound("C-1", ht: "akiz\u{E8}"))),
    RuleCase(
      rule: "L46",
      bad: glossary(sound("C-1", relations: [Relation(.related, to: "C-999")])),
      good: glossary(
        sound("C-1", relations: [Relation(.related, to: "C-2")]),
        sound("C-2", es: "pena", ht: "pèn", en: "penalty"))),
  ]

  private static func deprecating(_ text: String, _ concept: Concept) -> Concept {
    var concept = concept
    concept.sections[0].terms.append(noun(text, .deprecated))
    return concept
  }
}
