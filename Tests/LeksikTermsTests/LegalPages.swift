/// Pages of legal text written for the tests, every term marked as `[concept|text]`.
enum LegalPages {
  /// A hearing in the Dominican Republic.
  static let spanish = """
    TERCER [CRI-050|TRIBUNAL COLEGIADO]. [CPE-124|Acta] de [CPE-071|audiencia] del 14 de marzo.

    La [CRI-001|fiscal] presentó la [CPE-009|acusación] contra los dos [CPE-037|imputados] por
    [TIP-001|trata de personas] con [TIP-007|fines de explotación] sexual. La [VAP-001|víctima], una
    [CHF-002|menor de edad] haitiana sin [IDD-004|acta de nacimiento], declaró por videoconferencia
    con la asistencia de una [INT-002|intérprete judicial]. Según la [CPE-005|denuncia], el
    [LAB-012|buscón] le prometió un [LAB-006|trabajo doméstico], le retuvo el [IDD-003|pasaporte] y
    la sometió a [TIP-036|servidumbre por deudas].

    La defensa pública alegó que se trataba de [SOM-001|tráfico ilícito de migrantes] y no de
    [TIP-001|trata]. El [CRI-012|juez de la instrucción] había dictado [CPE-020|prisión preventiva]
    como [CPE-103|medida de coerción], y ordenó el [TIP-018|traslado] de las [VAP-001|víctimas] a un
    [VAP-007|albergue]. Un [CRI-062|perito] en [FOR-002|psicología forense] explicó el
    [FOR-027|informe pericial]; la [CPE-056|testigo] pidió [VAP-023|medidas de protección] y no
    quiso firmar su [CPE-064|declaración jurada].

    El [CRI-043|tribunal] recordó el [INT-019|derecho a guardar silencio] y la [CPE-086|presunción
    de inocencia], admitió la [CPE-006|querella] de la [CRI-056|parte] civil y fijó la
    [COM-017|indemnización]. Contra la [CPE-081|sentencia] cabe [CPE-090|recurso de apelación]. La
    [CRI-034|Dirección General de Migración] suspendió la [MIG-037|deportación] de la
    [MIG-028|solicitante de asilo], que carece de [MIG-012|permiso de residencia] y teme ser
    devuelta a la [SOM-006|frontera].
    """

  /// A hearing in Haiti.
  static let haitianCreole = """
    [CRI-044|TRIBINAL SIVIL] PÒTOPRENS. [CPE-077|Pwosè] vèbal [CPE-071|odyans] lan.

    [CRI-002|Komisè gouvènman] an [CPE-037|akize] de moun pou [TIP-001|trafik moun] ak pou
    [TIP-009|eksplwatasyon seksyèl]. [VAP-001|Viktim] nan se yon [CHF-002|minè] ki pa gen
    [IDD-004|batistè]. Li [CPE-058|temwaye] ak èd yon [CRI-063|entèprèt] jiridik. Dapre
    [CPE-007|plent] lan, bouskon an te pwomèt manman l yon travay; apre sa li kenbe [IDD-003|paspò]
    a epi [CHF-001|timoun] nan te tounen yon [TIP-053|restavèk].

    [CRI-023|Avoka] a di se te yon [CPE-123|ka] [SOM-001|trafik ilegal migran]. [CRI-012|Jij
    enstriksyon] an te mande [CPE-020|detansyon prevantif]. Yon [CRI-062|ekspè] fè yon
    [FOR-028|ekspètiz], epi [CPE-056|temwen] an mande pwoteksyon. M ap di verite a, m pa gen anyen
    pou m kache, se konsa [CPE-056|temwen] an pale. [MIG-028|Moun k ap chache azil] la pè
    [MIG-037|depòtasyon]; l ap tann yon vizitè.

    [CRI-011|Jij] la fè [CPE-037|akize] yo sonje yo gen dwa pou yo rete an silans. [CRI-059|Pati
    sivil] la mande [COM-020|domaj ak enterè]. [CRI-043|Tribinal] la bay yon [COM-001|santans];
    [CRI-023|avoka] yo ka [CPE-090|fè apèl]. [MIG-029|Refijye] yo pa gen [MIG-026|pèmi travay].
    """

  /// A transcript of a United States court.
  static let english = """
    UNITED STATES DISTRICT [CRI-043|COURT]. Transcript of the [CPE-012|initial appearance].

    The [CRI-001|prosecutor] [CPE-008|charged] the [CRI-058|defendant] with [TIP-001|trafficking in
    persons] and with [LAB-001|forced labor]. The [VAP-001|victims] are [CHF-004|unaccompanied
    minors]; one of them has no [IDD-004|birth certificate]. A [INT-002|court interpreter] was
    sworn. The [CPE-056|witness] said that the smugglers took her [IDD-003|passport] and held her in
    [TIP-036|debt bondage]. The [CRI-024|defense attorney] asked for [CPE-104|bail]; the
    [CRI-011|judge] [INT-034|ordered] [CPE-020|pretrial detention] instead and set a date for the
    [CPE-011|arraignment].

    The [FOR-001|forensic psychologist] [CPE-122|filed] an [FOR-027|expert report]. The
    [CRI-043|court] admitted the [CPE-064|affidavits] and denied the [INT-033|motion] to suppress.
    The [CRI-058|defendant], who has the [INT-019|right to remain silent] and is presumed
    [CPE-085|innocent], entered a [CPE-014|guilty plea] under a [CPE-015|plea agreement]. The
    [VAP-005|victim's rights] include [COM-018|restitution] and a [VAP-040|T visa].

    The [MIG-028|asylum seeker], who fears [MIG-030|persecution], asked the [CRI-017|immigration
    judge] for [MIG-034|withholding of removal]. Her [MIG-026|work permit] has expired, and ICE
    holds her in a [VAP-009|shelter for minors] near the [SOM-006|border] until the
    [CPE-071|hearing].
    """
}
