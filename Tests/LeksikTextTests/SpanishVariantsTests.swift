import LeksikModel
import LeksikText
import Testing

/// Forms a Spanish headword is looked up in.
@Suite struct SpanishVariantsTests {
  @Test(arguments: [
    ("VÍCTIMA", "víctima", KeyTier.case), ("victima", "víctima", .accent),
    ("pension alimenticia", "pensión alimenticia", .accent), ("apatrida", "apátrida", .accent),
    ("medico-legal", "médico legal", .accent), ("ex-marido", "exmarido", .division),
    // Notation.
    ("imputado/a", "imputado", .spelling), ("imputado(a)", "imputado", .spelling),
    ("imputados/as", "imputado", .inflection), ("niñ@s", "niños", .spelling),
    ("niñxs", "niño", .inflection), ("trabajador/a", "trabajador", .spelling),
    ("trabajador(a) social", "trabajador social", .spelling),
    ("trabajador@s", "trabajador", .inflection),
    ("niño/niña", "niño", .spelling), ("el/la testigo", "testigo", .inflection),
    ("imputades", "imputado", .inflection), ("niñes", "niño", .inflection),
    // Admitted side by side.
    ("sicología forense", "psicología forense", .spelling), ("siquiatra", "psiquiatra", .spelling),
    ("sustracción de menores", "substracción de menores", .spelling),
    ("transcripción", "trascripción", .spelling), ("obscuro", "oscuro", .spelling),
    ("remplazo", "reemplazo", .spelling), ("posguerra", "postguerra", .spelling),
    // Number.
    ("víctimas de trata", "víctima de trata", .inflection),
    ("víctima de la trata", "víctima de trata", .inflection), ("jueces", "juez", .inflection),
    ("órdenes de arresto", "orden de arresto", .inflection),
    ("ordenes de proteccion", "orden de protección", .inflection),
    ("menores no acompañados", "menor no acompañado", .inflection),
    ("servidumbre por deuda", "servidumbre por deudas", .inflection),
    ("leyes", "ley", .inflection), ("intereses", "interés", .inflection),
    ("países de origen", "país de origen", .inflection), ("cómplices", "cómplice", .inflection),
    ("fiscales", "fiscal", .inflection), ("buscones", "buscón", .inflection),
    ("voces", "voz", .inflection), ("lesión", "lesiones", .inflection),
    ("medidas de coercion", "medida de coerción", .inflection),
    ("documentos de viaje fraudulentos", "documento de viaje fraudulento", .inflection),
    ("audiencias preliminares", "audiencia preliminar", .inflection),
    ("agentes encubiertos", "agente encubierto", .inflection),
    ("derechos de la víctima", "derechos de las víctimas", .inflection),
    ("hábeas corpus", "habeas corpus", .accent), ("tesis", "tesis", .exact),
    ("allanamientos", "allanamiento", .inflection),
    ("redes criminales", "red criminal", .inflection),
    ("sobrevivientes de trata", "sobreviviente de trata", .inflection),
    ("peores formas del trabajo infantil", "peores formas de trabajo infantil", .inflection),
    // Gender.
    ("imputada", "imputado", .inflection), ("acusadas", "acusado", .inflection),
    ("jueza", "juez", .inflection), ("fiscala", "fiscal", .inflection),
    ("testiga", "testigo", .inflection), ("traductora", "traductor", .inflection),
    ("psicóloga forense", "psicólogo forense", .inflection),
    ("niñas no acompañadas", "niño no acompañado", .inflection),
    ("trabajadoras domésticas", "trabajador doméstico", .inflection),
    ("ciudadana", "ciudadano", .inflection), ("perita", "perito", .inflection),
    ("huérfanas", "huérfano", .inflection), ("extranjera", "extranjero", .inflection),
    ("presidenta", "presidente", .inflection), ("polizona", "polizón", .inflection),
    ("francesas", "francés", .inflection), ("sospechosa", "sospechoso", .inflection),
    ("médica legista", "médico legista", .inflection), ("reclusas", "recluso", .inflection),
    // Without a tilde.
    ("nino", "niño", .tilde), ("ninos no acompanados", "niño no acompañado", .tilde),
    ("danos y perjuicios", "daños y perjuicios", .tilde), ("senal", "señal", .tilde),
    // Sounds.
    ("alvergue", "albergue", .sound), ("inputado", "imputado", .sound),
    ("forsoso", "forzoso", .sound),
    ("cohersión", "coerción", .sound), ("abogao", "abogado", .sound),
    ("liberta", "libertad", .sound),
    ("fiscai", "fiscal", .sound), ("arguacil", "alguacil", .sound),
    ("indemnisacion", "indemnización", .sound), ("esplotacion", "explotación", .sound),
    ("jues de pas", "juez de paz", .sound), ("aogado", "haogado", .sound),
    ("cerbidumbre", "servidumbre", .sound), ("trabajo forsao", "trabajo forzado", .sound),
    ("extradision", "extradición", .sound), ("ciudadania", "ciudadanía", .accent),
    ("biolacion", "violación", .sound), ("berificacion", "verificación", .sound),
    ("yamada", "llamada", .sound), ("jendarme", "gendarme", .sound),
    ("qerella", "querella", .sound),
    ("ministerio publico", "Ministerio Público", .accent), ("ninio", "niño", .sound),
  ])
  func areFound(variant: String, headword: String, tier: KeyTier) {
    let found = TermKeys.tier(of: variant, matching: headword, in: .spanish)
    #expect(
      found.map { $0 <= tier } ?? false, "\(variant) → \(headword): \(String(describing: found))")
  }

  @Test(arguments: [
    ("año", "ano"), ("caso", "casa"), ("cargo", "carga"), ("pena", "peno"),
    ("coacción", "cocción"), ("sentencia", "sentenciado"), ("acusado", "acusador"),
    ("peña", "pena"), ("trata", "trato"), ("demanda", "demandado"), ("demandante", "demandado"),
    ("querella", "querellante"), ("arresto", "arrestado"), ("delito", "deleite"),
    ("partido", "partida"), ("herido", "herida"), ("medida", "medido"), ("puerto", "puerta"),
    ("acto", "acta"), ("fiscal", "fiscalía"), ("secretaría", "secretario"),
    ("notaría", "notario"), ("juez", "juicio"), ("juicio", "juzgado"), ("detención", "detenido"),
    ("violación", "violador"), ("violencia", "violento"), ("denuncia", "denunciante"),
    ("deuda", "deudo"), ("deudor", "deuda"), ("prueba", "probado"), ("orden", "ordenanza"),
    ("libertad", "liberto"), ("coerción", "coacción"), ("tutor", "tutela"), ("guarda", "guardo"),
    ("plazo", "plaza"), ("multa", "multo"), ("indulto", "insulto"), ("fallo", "falla"),
    ("madre", "madera"), ("condena", "condenado"), ("amparo", "ampara"), ("adopción", "adoptado"),
    ("embargo", "embarga"), ("firma", "firme"), ("huella", "huelga"), ("corte", "corto"),
    ("parte", "parto"), ("cuenta", "cuento"), ("banco", "banca"), ("ley", "leído"),
    ("migrante", "migratorio"), ("trata", "tratante"), ("no culpable", "culpable"),
    ("con consentimiento", "sin consentimiento"), ("inculpado", "culpado"), ("legal", "ilegal"),
  ])
  func differentWordsStayApart(one: String, other: String) {
    for (query, headword) in [(one, other), (other, one)] {
      let found = TermKeys.tier(of: query, matching: headword, in: .spanish)
      #expect(
        found.map { $0.rung > .inflection } ?? true,
        "\(query) = \(headword): \(String(describing: found))")
    }
  }
}
