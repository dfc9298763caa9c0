import LeksikModel
import LeksikText

/// Two segments of one language, and how they differ.
struct SegmentPair: Sendable {
  let language: LanguageTag
  let kind: TokenDifference.Kind?
  let query: String
  let source: String
}

extension SegmentPair {
  /// Pairs that differ in a critical part of meaning, as `language | kind | query | source`.
  static let critical = rows(
    [criticalTable, spanishCritical, creoleCritical, englishCritical].joined(separator: "\n")
  ).map { row in
    SegmentPair(
      language: LanguageTag(row[0]) ?? .english, kind: TokenDifference.Kind(rawValue: row[1]),
      query: row[2], source: row[3])
  }

  /// Pairs that say the same, as `language | query | source`.
  static let harmless = rows(harmlessTable + "\n" + moreHarmless).map { row in
    SegmentPair(
      language: LanguageTag(row[0]) ?? .english, kind: nil, query: row[1], source: row[2])
  }

  private static func rows(_ table: String) -> [[String]] {
    table.split(separator: "\n").map { line in
      line.split(separator: "|").map { field in
        var text = field.drop { $0 == " " }
        while text.last == " " { text.removeLast() }
        return String(text)
      }
    }
  }
}

private let criticalTable = """
  es | negation | El testigo no reconoció al acusado. | El testigo reconoció al acusado.
  es | negation | No firmé ningún documento. | Firmé un documento.
  es | negation | Nunca me pagaron. | Siempre me pagaron.
  es | negation | Salí sin mi pasaporte. | Salí con mi pasaporte.
  es | negation | No quiero declarar. | Quiero declarar.
  es | negation | Tampoco vino mi hermana. | También vino mi hermana.
  es | negation | Nadie me obligó. | Alguien me obligó.
  es | negation | No tengo nada que decir. | Tengo algo que decir.
  es | negation | Ella no consintió la relación. | Ella consintió la relación.
  es | negation | El menor está documentado. | El menor está indocumentado.
  es | negation | La entrada fue legal. | La entrada fue ilegal.
  es | negation | Fue un trato justo. | Fue un trato injusto.
  es | negation | Sí, lo conozco. | No, lo conozco.
  es | negation | Jamás lo había visto. | Lo había visto.
  es | negation | No es verdad que me pegó. | Es verdad que me pegó.
  es | negation | Dijo que no vino. | No dijo que vino.
  es | number | Me pagaban 200 pesos al día. | Me pagaban 2000 pesos al día.
  es | number | Éramos siete en el cuarto. | Éramos seis en el cuarto.
  es | number | Según el artículo 3 de la Ley 137-03. | Según el artículo 4 de la Ley 137-03.
  es | number | Según la Ley 137-03. | Según la Ley 136-03.
  es | number | Llegué el 5 de mayo. | Llegué el 5 de junio.
  es | number | Ocurrió en 2021. | Ocurrió en 2022.
  es | number | Nací el 3 de abril de 2001. | Nací el 3 de abril de 2002.
  es | number | Trabajé doce horas diarias. | Trabajé dos horas diarias.
  es | number | La audiencia es mañana. | La audiencia es hoy.
  es | number | La audiencia es a las 9. | La audiencia es a las 10.
  es | number | Tiene diez días para apelar. | Tiene veinte días para apelar.
  es | number | Fue la primera vez. | Fue la segunda vez.
  es | number | Pagó RD$1,500. | Pagó RD$15,000.
  es | number | Estuve tres meses encerrada. | Estuve trece meses encerrada.
  es | modality | Puede retirarse. | Debe retirarse.
  es | tense | Usted puede llamar a su familia. | Usted podría llamar a su familia.
  es | modality | El testigo debe contestar. | El testigo puede contestar.
  es | modality | Está permitido salir. | Está prohibido salir.
  es | modality | Tienes que firmar. | Puedes firmar.
  es | modality | Debo irme. | Quiero irme.
  es | modality | No podía salir de la casa. | No debía salir de la casa.
  es | modality | La declaración es obligatoria. | La declaración es opcional.
  es | person | Yo lo denuncié. | Él lo denunció.
  es | person | Me golpeó. | Le golpeó.
  es | person | Nos llevaron a la frontera. | Me llevaron a la frontera.
  es | person | Él me amenazó. | Ella me amenazó.
  es | person | Mi pasaporte está en la casa. | Su pasaporte está en la casa.
  es | person | Trabajo en una finca. | Trabaja en una finca.
  es | person | Vivían conmigo. | Vivía conmigo.
  es | person | Salieron de noche. | Salió de noche.
  es | person | Cruzamos el río. | Cruzaron el río.
  es | person | Me dijo que me fuera. | Me dijeron que me fuera.
  es | person | Tengo miedo. | Tiene miedo.
  es | person | Quiero volver a mi país. | Quiere volver a mi país.
  es | person | Lo vi en el mercado. | La vi en el mercado.
  es | person | Conozco al imputado. | Conoce al imputado.
  es | tense | Trabajo allí. | Trabajaba allí.
  es | tense | El imputado está detenido. | El imputado estaba detenido.
  es | tense | Ella vive con él. | Ella vivía con él.
  es | tense | Me paga cada semana. | Me pagó cada semana.
  es | tense | Voy a declarar. | Fui a declarar.
  es | tense | Firmaré el papel. | Firmé el papel.
  es | tense | Me golpea. | Me golpeaba.
  es | tense | Ha firmado la declaración. | Firmó la declaración.
  es | tense | Declarará mañana. | Declaró mañana.
  es | tense | Hay una denuncia. | Había una denuncia.
  es | tense | Tengo dos hijos. | Tenía dos hijos.
  es | tense | Saldré del país. | Salí del país.
  es | tense | Es mi patrón. | Era mi patrón.
  es | tense | Dice que no sabe. | Dijo que no sabe.
  es | tense | Vino en yola. | Viene en yola.
  es | tense | El juez dicta sentencia. | El juez dictó sentencia.
  ht | negation | Mwen pa siyen anyen. | Mwen siyen yon bagay.
  ht | negation | Li pa vle pale. | Li vle pale.
  ht | negation | Yo pa t peye m. | Yo te peye m.
  ht | negation | Mwen poko wè jij la. | Mwen wè jij la.
  ht | negation | Mwen pap tounen. | Mwen ap tounen.
  ht | negation | M p ap tounen. | M ap tounen.
  ht | negation | Li pat gen papye. | Li te gen papye.
  ht | negation | Mwen janm wè l. | Mwen pa janm wè l.
  ht | negation | Li antre san papye. | Li antre ak papye.
  ht | negation | Mwen pa gen okenn fanmi isit la. | Mwen gen yon fanmi isit la.
  ht | negation | Pèsonn pa fòse m. | Yon moun fòse m.
  ht | negation | Se pa vre. | Se vre.
  ht | negation | Wi, mwen konprann. | Non, mwen konprann.
  ht | negation | Ou pa oblije reponn. | Ou oblije reponn.
  ht | number | Mwen gen kenz an. | Mwen gen disèt an.
  ht | number | Nou te sis moun nan kay la. | Nou te sèt moun nan kay la.
  ht | number | Yo te peye m 500 goud. | Yo te peye m 5000 goud.
  ht | number | Mwen te travay douz è pa jou. | Mwen te travay dis è pa jou.
  ht | number | Odyans la ap fèt demen. | Odyans la ap fèt jodi a.
  ht | number | Atik 3 lwa a. | Atik 13 lwa a.
  ht | number | Mwen gen twa pitit. | Mwen gen de pitit.
  ht | number | Li fèt an 1999. | Li fèt an 1989.
  ht | number | Se te premye fwa. | Se te dezyèm fwa.
  ht | number | Li gen katreven an. | Li gen katrevendis an.
  ht | modality | Ou ka ale. | Ou dwe ale.
  ht | modality | Ou mèt chita. | Ou dwe chita.
  ht | modality | Fòk ou siyen. | Ou ka siyen.
  ht | modality | Li kapab temwaye. | Li dwe temwaye.
  ht | modality | Yo pèmèt ou soti. | Yo entèdi ou soti.
  ht | modality | Mwen ta vle ale. | Mwen vle ale.
  ht | person | Mwen te wè l. | Ou te wè l.
  ht | person | Li frape m. | Li frape w.
  ht | person | Yo bat mwen. | Yo bat li.
  ht | person | Avoka m ap vini. | Avoka w ap vini.
  ht | person | Nou te nan kay la. | Yo te nan kay la.
  ht | person | Se te paspò mwen. | Se te paspò li.
  ht | tense | Mwen te travay la. | Mwen ap travay la.
  ht | tense | Mwen travay la. | Mwen te travay la.
  ht | tense | Li pral tounen. | Li te tounen.
  ht | tense | L ap dòmi. | L te dòmi.
  ht | tense | Yo t ap bat mwen. | Yo ap bat mwen.
  ht | tense | Mwen pral pale ak avoka a. | Mwen pale ak avoka a.
  ht | tense | Polis la te vini. | Polis la vini.
  ht | tense | Mwen te konnen li. | Mwen konnen li.
  en | negation | I did not sign anything. | I did sign something.
  en | negation | I never met him. | I met him.
  en | negation | She left without her passport. | She left with her passport.
  en | negation | He isn't my boss. | He is my boss.
  en | negation | Nobody forced me. | Somebody forced me.
  en | negation | You don't have to answer. | You have to answer.
  en | negation | They wouldn't let me go. | They would let me go.
  en | negation | I have no documents. | I have my documents.
  en | negation | The witness is reliable. | The witness is unreliable.
  en | negation | He was documented. | He was undocumented.
  en | negation | I won't testify. | I will testify.
  en | negation | I can't remember. | I can remember.
  en | negation | Neither of them hit me. | One of them hit me.
  en | negation | Yes, I know him. | No, I know him.
  en | number | I was fifteen. | I was sixteen.
  en | number | They paid me $20 a day. | They paid me $200 a day.
  en | number | There were twelve of us. | There were twenty of us.
  en | number | It happened on May 5. | It happened on June 5.
  en | number | Under section 7102. | Under section 7103.
  en | number | The hearing is on Monday. | The hearing is on Tuesday.
  en | number | I worked there for three years. | I worked there for thirteen years.
  en | number | It was the first time. | It was the third time.
  en | number | The hearing is today. | The hearing is tomorrow.
  en | number | You have 30 days to appeal. | You have 13 days to appeal.
  en | modality | You may leave. | You must leave.
  en | modality | You should answer. | You must answer.
  en | modality | You can call a lawyer. | You could call a lawyer.
  en | modality | Smoking is allowed here. | Smoking is forbidden here.
  en | modality | She might testify. | She shall testify.
  en | person | I signed the paper. | He signed the paper.
  en | person | He hit me. | He hit her.
  en | person | That is my passport. | That is his passport.
  en | person | They took us to the border. | They took me to the border.
  en | person | She threatened me. | He threatened me.
  en | person | We crossed the river. | They crossed the river.
  en | person | He works there. | I work there.
  en | tense | I work in a house. | I worked in a house.
  en | tense | He is my boss. | He was my boss.
  en | tense | She lives with him. | She lived with him.
  en | tense | They pay me. | They paid me.
  en | tense | I will sign the statement. | I signed the statement.
  en | tense | He has hit me. | He hits me.
  en | tense | I know him. | I knew him.
  en | tense | She takes my passport. | She took my passport.
  en | tense | They are holding him. | They were holding him.
  en | tense | He had signed it. | He has signed it.
  en | tense | The judge ruled. | The judge rules.
  """

private let harmlessTable = """
  es | El juez firmó la orden. | El juez firmó la orden
  es | ¿Entiende usted? | Entiende usted
  es | ¿Tiene hijos? | Tiene hijos.
  es | ¡Socorro! | Socorro
  es | el juez dictó sentencia | El juez dictó sentencia.
  es | LA VÍCTIMA LLEGÓ AL ALBERGUE | La víctima llegó al albergue.
  es | La victima llego al albergue | La víctima llegó al albergue.
  es | El señor Pérez firmo la declaracion. | El señor Pérez firmó la declaración.
  es | Según el articulo 3 de la Ley 137-03. | Según el artículo 3 de la Ley 137-03.
  es | Tiene derecho a guardar silencio. | Tiene el derecho a guardar silencio.
  es | Tiene derecho a un abogado. | Tiene derecho a abogado.
  es | Presentó una querella ante el juez. | Presentó querella ante el juez.
  es | Presentó la querella ante el juez. | Presentó una querella ante el juez.
  es | El testigo, un vecino, lo vio. | El testigo un vecino lo vio.
  es | La joven dijo: «tengo miedo». | La joven dijo: "tengo miedo".
  es | Me pagaban quinientos pesos. | Me pagaban 500 pesos.
  es | Llegué el quince de marzo de 2024. | Llegué el 15 de marzo de 2024.
  es | Trabajé treinta y dos horas. | Trabajé 32 horas.
  es | Fue la primera vez. | Fue la 1ra vez.
  es | Sin embargo, no firmó. | Sin embargo no firmó.
  es | No sólo me pegó, también me amenazó. | No solo me pegó, también me amenazó.
  es | El psicólogo forense la evaluó. | El sicólogo forense la evaluó.
  es | Me quitaron mi pasaporte... | Me quitaron mi pasaporte.
  es | Estaba en la casa — sola. | Estaba en la casa - sola.
  es | La audiencia es el lunes. | La audiencia es el Lunes.
  es | Ud. puede declarar. | Usted puede declarar.
  es | Los imputados comparecieron ante el tribunal de primera instancia. | El imputados comparecieron ante el tribunal de primera instancia.
  es | Vino el 3/5/2023. | Vino el 3 de mayo de 2023.
  ht | M'ap pale ak jij la. | M ap pale ak jij la.
  ht | M’ap pale ak jij la. | M'ap pale ak jij la.
  ht | Map pale ak jij la. | M'ap pale ak jij la.
  ht | L'ap dòmi. | L ap dòmi.
  ht | W ap vini demen. | Wap vini demen.
  ht | Y'ap chache l. | Y ap chache l.
  ht | Moun k'ap travay. | Moun k ap travay.
  ht | Moun kap travay. | Moun ki ap travay.
  ht | Mwen pa t konnen. | Mwen pat konnen.
  ht | Mwen pa te konnen. | M pa t konnen.
  ht | Li p ap tounen. | Li pap tounen.
  ht | Li poko vini. | Li po ko vini.
  ht | Fè-l chita. | Fè l chita.
  ht | Fèl chita. | Fè li chita.
  ht | Pou l ale. | Poul ale.
  ht | Pou li ale. | Pou l ale.
  ht | Papye sa-a pou mwen. | Papye sa a pou mwen.
  ht | Papye saa se pa m. | Papye sa a se pa m.
  ht | Pitit-li malad. | Pitit li malad.
  ht | Akize a te vini. | Akize te vini.
  ht | Viktim nan pale. | Viktim lan pale.
  ht | Jij la pale ak avoka a. | Jij pale ak avoka.
  ht | Temwen an wè akize a. | Temwen wè akize.
  ht | Mwen bezwen yon avoka. | Mwen bezwen avoka.
  ht | Mwen bezwen you avoka. | Mwen bezwen yon avoka.
  ht | mwen gen dwa pou m rete an silans | Mwen gen dwa pou m rete an silans.
  ht | Mwen gen kenz an. | Mwen gen 15 an.
  ht | Li gen swasannonz an. | Li gen 71 an.
  ht | Mwen konnen l. | Mwen konn li.
  ht | Mwen genyen yon pitit. | Mwen gen yon pitit.
  ht | Ou kapab pale. | Ou ka pale.
  ht | Ou kab pale. | Ou ka pale.
  ht | Mwen soti Ayiti. | Mwen sot Ayiti.
  ht | Pwose a komanse. | Pwosè a kòmanse.
  ht | Prosè a kòmanse. | Pwosè a kòmanse.
  ht | Yo mete m nan prizon. | Yo mete mwen nan prizon.
  ht | Eske ou konprann? | Èske ou konprann?
  ht | Èske w konprann? | Èske ou konprann?
  ht | Ki sa ou wè? | Kisa ou wè?
  ht | Jodi a se lendi. | Jodia se lendi.
  ht | Moun yo rive. | Moun rive.
  ht | MWEN PA KONNEN | Mwen pa konnen.
  en | He did not sign. | He didn't sign.
  en | I do not know him. | I don't know him.
  en | She cannot leave. | She can not leave.
  en | She cannot leave. | She can't leave.
  en | I will testify. | I'll testify.
  en | I am afraid. | I'm afraid.
  en | They are here. | They're here.
  en | We have signed. | We've signed.
  en | It is true. | It's true.
  en | The victim's statement. | The victim’s statement.
  en | The victims' rights. | The victims rights.
  en | The judge signed the order. | Judge signed order.
  en | the witness saw the accused | The witness saw the accused.
  en | I was fifteen. | I was 15.
  en | They paid me twenty dollars. | They paid me $20.
  en | It happened on March 5, 2024. | It happened on 5 March 2024.
  en | You have a right to a lawyer. | You have the right to a lawyer.
  en | Do you understand? | Do you understand
  en | Pre-trial detention was ordered. | Pre trial detention was ordered.
  en | Forced labour is a crime. | Forced labor is a crime.
  en | The defence rests. | The defense rests.
  en | He "signed" it. | He “signed” it.
  en | Not only did he hit me, he threatened me. | Not only did he hit me he threatened me.
  en | Yes, sir. | Yes sir
  """
