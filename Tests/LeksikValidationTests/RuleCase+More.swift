import LeksikModel

extension RuleCase {
  /// The rules about single terms, spelling, definitions and law.
  static let more: [RuleCase] = [
    RuleCase(
      rule: "L13", bad: changed { $0.sections[0].terms[0].text = "antecedentes penales" },
      good: changed {
        $0.sections[0].terms[0].text = "antecedentes penales"
        $0.sections[0].terms[0].number = .plural
      }, severity: .note),
    RuleCase(
      rule: "L14", bad: glossary(sound("C-1", es: "Juez De Paz")),
      good: glossary(sound("C-1", es: "Juez de Paz", en: "Justice of the Peace")),
      severity: .warning),
    RuleCase(
      rule: "L15", bad: glossary(sound("C-1", es: "PETT", ht: "PETT", en: "PETT")),
      good: glossary(sound("C-1", es: "procuraduría especializada", ht: "PETT", en: "PETT")),
      severity: .warning),
    RuleCase(
      rule: "L18", bad: glossary(sound("C-1", en: "judg\u{435}")),
      good: glossary(sound("C-1", en: "judge"))),
    RuleCase(
      rule: "L19",
      bad: glossary(
        sound("C-1", en: "judge\u{2019}s clerk"),
        sound("C-2", es: "pena", ht: "pèn", en: "driver's licence")),
      good: glossary(
        sound("C-1", en: "judge's clerk"),
        sound("C-2", es: "pena", ht: "pèn", en: "driver's licence")), severity: .note),
    RuleCase(
      rule: "L20", bad: glossary(sound("C-1", es: "prision preventiva")),
      good: glossary(sound("C-1", es: "prisión preventiva"))),
    RuleCase(
      rule: "L21", bad: glossary(sound("C-1", es: "nino testigo")),
      good: glossary(sound("C-1", es: "niño testigo"))),
    RuleCase(
      rule: "L22", bad: glossary(sound("C-1", es: "evidencia", en: "evidence")),
      good: glossary(sound("C-1", es: "prueba", en: "evidence")), severity: .warning),
    RuleCase(
      rule: "L23", bad: glossary(sound("C-1", es: "orden de cateo")),
      good: changed {
        $0.sections[0].terms[0].text = "orden de cateo"
        $0.sections[0].terms[0].regions = ["MX"]
      }, severity: .note),
    RuleCase(
      rule: "L24", bad: glossary(sound("C-1", ht: "justice")),
      good: glossary(sound("C-1", ht: "jistis"))),
    RuleCase(
      rule: "L25", bad: glossary(sound("C-1", ht: "problèm")),
      good: glossary(sound("C-1", ht: "pwoblèm")), severity: .warning),
    RuleCase(
      rule: "L26", bad: glossary(sound("C-1", ht: "jij-depè")),
      good: glossary(sound("C-1", ht: "jij depè")), severity: .warning),
    RuleCase(
      rule: "L27",
      bad: glossary(
        sound("C-1", ht: "lod"), sound("C-2", es: "pena", ht: "lòd depatman", en: "penalty")),
      good: glossary(
        sound("C-1", ht: "lòd"), sound("C-2", es: "pena", ht: "lòd depatman", en: "penalty")),
      severity: .warning),
    RuleCase(
      rule: "L28", bad: glossary(sound("C-1", ht: "volonté")),
      good: glossary(sound("C-1", ht: "volonte"))),
    RuleCase(
      rule: "L29", bad: glossary(sound("C-1", ht: "pwoteksion")),
      good: glossary(sound("C-1", ht: "pwoteksyon"))),
    RuleCase(
      rule: "L30",
      bad: glossary(
        sound("C-1", ht: "temwayaj"), sound("C-2", es: "pena", ht: "temwanyaj bouch", en: "pain")),
      good: glossary(
        sound("C-1", ht: "temwayaj"), sound("C-2", es: "pena", ht: "temwayaj bouch", en: "pain")),
      severity: .warning),
    RuleCase(
      rule: "L31", bad: glossary(sound("C-1", ht: "pwosedi retire")),
      good: glossary(sound("C-1", ht: "pwosedi depòtasyon")), severity: .warning),
    RuleCase(
      rule: "L32",
      bad: changed {
        $0.sources = ["K"]
        $0.sections[1].terms[0].reliability = .reliable
      },
      good: changed { $0.sections[1].terms[0].reliability = .reliable }, severity: .warning),
    RuleCase(
      rule: "L33", bad: changed { $0.sections[0].definitions = [] },
      good: glossary(sound("C-1")), severity: .note),
    RuleCase(
      rule: "L34", bad: defined(en: "Official such that a judge of a court decides."),
      good: defined(en: "Official who decides cases.")),
    RuleCase(
      rule: "L35", bad: defined(es: "Es la persona que decide."),
      good: defined(es: "Persona que decide en el tribunal."), severity: .warning),
    RuleCase(
      rule: "L36", bad: defined(en: "Not a party to the case."),
      good: defined(en: "Official who stands above the parties."), severity: .note),
    RuleCase(
      rule: "L37", bad: defined(en: "Official of a court, a tribunal etc."),
      good: defined(en: "Official of a court."), severity: .warning),
    RuleCase(
      rule: "L38",
      bad: glossary(
        sound("C-1"),
        changedConcept(sound("C-2", es: "fiscal", ht: "komisè", en: "prosecutor")) {
          $0.sections[2].definitions = [Definition("Person who decides on C-1.")]
        }),
      good: glossary(
        sound("C-1"), sound("C-2", es: "fiscal", ht: "komisè", en: "prosecutor"))),
    RuleCase(
      rule: "L39", bad: defined(en: "Persona que decide por los demás en el tribunal."),
      good: defined(en: "Person who decides for the others in the tribunal.")),
    RuleCase(
      rule: "L40", bad: citing(Citation(instrument: "Ley 13703", check: .unchecked)),
      good: citing(Citation(instrument: "Ley 136-03", article: "art. 3", check: .unchecked))),
    RuleCase(
      rule: "L41",
      bad: citing(Citation(instrument: "Ley 76-02", article: "art. 194", check: .checked)),
      good: citing(
        Citation(
          instrument: "Ley 76-02", article: "art. 194", check: .checked,
          validity: Validity(until: CalendarDate("2025-12-07")))), severity: .warning),
    RuleCase(
      rule: "L42",
      bad: citing(Citation(instrument: "CL/2014-0010", article: "arts. 3, 99", check: .unchecked)),
      good: citing(
        Citation(instrument: "CL/2014-0010", article: "arts. 3, 58(99)", check: .unchecked)),
      severity: .warning),
    RuleCase(
      rule: "L43",
      bad: citing(
        Citation(instrument: "22 USC", article: "§ 7102", check: .checked), regions: ["HT"]),
      good: citing(
        Citation(instrument: "22 USC", article: "§ 7102", check: .checked),
        Citation(instrument: "Palermo Protocol", article: "art. 3", check: .checked),
        regions: ["HT"]), severity: .warning),
    RuleCase(
      rule: "L44", bad: glossary(sound("C-1", field: "Traffiking")),
      good: glossary(sound("C-1", field: "trafficking in persons"))),
    RuleCase(
      rule: "L45",
      bad: glossary(
        sound("C-1", en: "custody"),
        sound(
          "C-2", es: "guarda", ht: "gad", en: "custody", field: "children and family")),
      good: glossary(
        sound("C-1", en: "custody"),
        sound(
          "C-2", es: "guarda", ht: "gad", en: "custody", field: "children and family",
          notes: ["of a child"])), severity: .warning),
    RuleCase(
      rule: "L47", bad: changed { $0.sources = [] }, good: changed { $0.sources = ["K"] },
      severity: .warning),
    RuleCase(
      rule: "L48",
      bad: changed { $0.notes = [String(repeating: "word after ", count: 31)] },
      good: changed { $0.notes = ["a remark of our own"] }, severity: .warning),
    RuleCase(
      rule: "L50",
      bad: glossary(
        sound("C-1", ht: "akize"), sound("C-2", es: "pena", ht: "akizè", en: "accuser")),
      good: glossary(
        sound("C-1", ht: "akize", relations: [Relation(.related, to: "C-2")]),
        sound("C-2", es: "pena", ht: "akizè", en: "accuser")), severity: .note),
    RuleCase(
      rule: "L51", bad: glossary(sound("C-1", en: "***")), good: glossary(sound("C-1", en: "§ 5"))),
    RuleCase(
      rule: "L52", bad: glossary(sound("C-1", en: "illegal alien")),
      good: changed {
        $0.sections[2].terms[0].text = "undocumented person"
        $0.sections[2].terms.append(noun("illegal alien", .deprecated))
      }, severity: .warning),
    RuleCase(
      rule: "L53", bad: citing(period("2025-12-08", "2003-08-07")),
      good: citing(period("2003-08-07", "2025-12-07"))),
    RuleCase(
      rule: "L54",
      bad: changed { $0.sections[0].terms[0].status = .superseded },
      good: changed {
        $0.sections[0].terms[0].status = .superseded
        $0.sections[0].terms.append(noun("magistrado", gender: .masculine))
      }, severity: .warning),
    RuleCase(
      rule: "L55",
      bad: glossary(sound("C-1"), sound("C-2", ht: "majistra")),
      good: glossary(
        sound("C-1"), sound("C-2", es: "magistrado", ht: "majistra", en: "magistrate")),
      severity: .warning),
    RuleCase(
      rule: "L56",
      bad: glossary(
        sound("C-1", relations: [Relation(.confusableWith, to: "C-2", note: "Another office.")]),
        sound("C-2", es: "pena", ht: "pèn", en: "penalty")),
      good: glossary(
        sound("C-1", relations: [Relation(.confusableWith, to: "C-2", note: "Another office.")]),
        sound(
          "C-2", es: "pena", ht: "pèn", en: "penalty",
          relations: [Relation(.confusableWith, to: "C-1", note: "Not a judge.")])),
      severity: .warning),
  ]

  private static func period(_ from: String, _ until: String) -> Citation {
    Citation(
      instrument: "Ley 136-03", check: .unchecked,
      validity: Validity(from: CalendarDate(from), until: CalendarDate(until)))
  }

  private static func changedConcept(
    _ concept: Concept, _ change: (inout Concept) -> Void
  ) -> Concept {
    var concept = concept
    change(&concept)
    return concept
  }
}
