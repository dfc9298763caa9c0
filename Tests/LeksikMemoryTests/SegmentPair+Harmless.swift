extension SegmentPair {
  /// Pairs that say the same in other clothes, in three languages.
  static let moreHarmless = """
      es | El acusado compareció ante el juez. | El acusado compareció ante el juez
      es | EL ACUSADO COMPARECIÓ ANTE EL JUEZ. | El acusado compareció ante el juez.
      es | El acusado comparecio ante el juez. | El acusado compareció ante el juez.
      es | La victima declaro ayer. | La víctima declaró ayer.
      es | Mi mama me llevo a la frontera. | Mi mamá me llevó a la frontera.
      es | Me golpeo con un palo. | Me golpeó con un palo.
      es | Llamo a la policia. | Llamó a la policía.
      es | ¿Donde vive usted? | ¿Dónde vive usted?
      es | ¿Cómo se llama? | Cómo se llama
      es | ¡Ayúdeme! | Ayúdeme.
      es | Dijo: "No fui yo". | Dijo: «No fui yo».
      es | Dijo “no fui yo”. | Dijo "no fui yo".
      es | Sí, señor juez. | Sí señor juez.
      es | Vino un hombre y me llevó. | Vino el hombre y me llevó.
      es | Tenía un arma en la mano. | Tenía arma en la mano.
      es | La policía detuvo al imputado. | Policía detuvo al imputado.
      es | Los testigos declararon en la audiencia. | Testigos declararon en audiencia.
      es | Tenía quince años cuando llegué. | Tenía 15 años cuando llegué.
      es | Trabajé veintiún días. | Trabajé 21 días.
      es | Llegamos el primero de mayo. | Llegamos el 1 de mayo.
      es | Me pagaron mil quinientos pesos. | Me pagaron 1,500 pesos.
      es | Me pagaron RD$1,500.00. | Me pagaron RD$1,500.
      es | Nací el 3 de abril de 2001. | Nací el tres de abril de 2001.
      es | El artículo 5 de la Ley 137-03. | El art. 5 de la Ley 137-03.
      es | Según el art. 5 de la Ley núm. 137-03. | Según el artículo 5 de la Ley No. 137-03.
      es | Sin embargo, me dejaron ir. | Sin embargo me dejaron ir.
      es | No obstante, firmó. | No obstante firmó.
      es | No sólo me amenazó, me pegó. | No solo me amenazó, me pegó.
      es | Sin duda, fue él. | Sin duda fue él.
      es | El psicólogo la atendió. | El sicólogo la atendió.
      es | El Sr. Pérez firmó. | El sr. Pérez firmó.
      es | Ud. tiene derecho a un abogado. | Usted tiene derecho a un abogado.
      es | Uds. tienen derecho a declarar. | Ustedes tienen derecho a declarar.
      es | Trata de personas | trata de persona
      es | El testigo protegido no aparece. | La testigo protegida no aparece.
      es | Quizá no vino. | Quizás no vino.
      es | Solo quería trabajar. | Sólo quería trabajar.
      es | Me quitó el pasaporte; luego se fue. | Me quitó el pasaporte, luego se fue.
      es | Estaba sola (en la casa). | Estaba sola en la casa.
      es | ex-esposo | ex esposo
      es | Vivíamos en una casa - sin agua. | Vivíamos en una casa — sin agua.
      es | Cruzamos por el río Masacre. | Cruzamos por el Río Masacre.
      es | el Ministerio Público | El Ministerio Publico
      es | A las tres de la tarde. | A las 3 de la tarde.
      es | Fue condenado a veinte años de prisión. | Fue condenado a 20 años de prisión.
      es | Ocurrió en septiembre. | Ocurrió en setiembre.
      es | Jamas lo vi. | Jamás lo vi.
      es | El dinero era para mi. | El dinero era para mí.
      es | Me dijo "cállate"... | Me dijo "cállate".
      es | El menor tenía doce (12) años. | El menor tenía doce años.
      es | Quiero un intérprete. | Quiero intérprete.
      es | Viajé con una amiga. | Viajé con la amiga.
      es | Es víctima de trata. | Es víctima de la trata.
      es | La señora de la casa me pegaba. | La señora de la casa, me pegaba.
      es | Por qué firmó? | ¿Por qué firmó?
      es | El juicio será el lunes 5 de mayo. | El juicio será el Lunes, 5 de Mayo.
      es | El cincuenta por ciento. | El 50 %.
      ht | M'ap travay. | M ap travay.
      ht | M’ap travay. | Map travay.
      ht | Mwen ap travay. | M ap travay.
      ht | L'ap vini. | L ap vini.
      ht | Li ap vini. | L ap vini.
      ht | Lap vini. | L ap vini.
      ht | W'ap pale. | Ou ap pale.
      ht | N'ap tann. | Nou ap tann.
      ht | Nap tann. | N ap tann.
      ht | Yo ap tann. | Y ap tann.
      ht | Mwen pat la. | Mwen pa t la.
      ht | Mwen pa te la. | Mwen pa t la.
      ht | Mwen pap siyen. | Mwen p ap siyen.
      ht | M p'ap siyen. | M pap siyen.
      ht | Mwen pa ap siyen. | Mwen pap siyen.
      ht | Mwen poko fini. | Mwen po ko fini.
      ht | M te wè l. | Mwen te wè li.
      ht | Yo pran paspò m. | Yo pran paspò mwen.
      ht | Li ban m lajan. | Li ban mwen lajan.
      ht | Li ba m lajan. | Li ban m lajan.
      ht | Di l vini. | Di li vini.
      ht | Dil vini. | Di l vini.
      ht | Fè-m sonje. | Fè m sonje.
      ht | Poum ale. | Pou m ale.
      ht | Pou mwen ale. | Pou m ale.
      ht | Avèl mwen te pati. | Avè l mwen te pati.
      ht | Kay-la boule. | Kay la boule.
      ht | Kay la te boule. | Kay te boule.
      ht | Temwen an pale. | Temwen pale.
      ht | Jij la pran desizyon an. | Jij la pran yon desizyon.
      ht | Yon moun te frape m. | Moun te frape m.
      ht | Jandam nan arete l. | Jandam lan arete l.
      ht | Ti fi a kriye. | Tifi a kriye.
      ht | Moun yo pale. | Moun yo, pale.
      ht | Timoun yo te grangou. | Timoun te grangou.
      ht | Mwen gen sèz an. | Mwen gen 16 an.
      ht | Mwen gen katrevendiznèf goud. | Mwen gen 99 goud.
      ht | Mwen gen swasanteonz an. | Mwen gen 71 an.
      ht | Mwen te travay ven jou. | Mwen te travay 20 jou.
      ht | Sa te pase 5 me 2023. | Sa te pase 5 Me 2023.
      ht | Se te premye fwa. | Se te 1ye fwa.
      ht | Mwen ka pale. | Mwen kapab pale.
      ht | Mwen paka pale. | Mwen pa kapab pale.
      ht | Mwen konn li. | Mwen konnen li.
      ht | Mwen vin isit. | Mwen vini isit.
      ht | Mwen sot Ayiti. | Mwen soti Ayiti.
      ht | Rete trankil. | Ret trankil.
      ht | Mwen te wè lapolis. | Mwen te we lapolis.
      ht | Temwayaj la fini. | Temwanyaj la fini.
      ht | Fanmi mwen nan Sen Domeng. | Fanmi m nan Sen Domeng.
      ht | Èske ou konprann kesyon an? | Eske ou konprann kesyon an
      ht | Eske w konprann? | Èske ou konprann?
      ht | Kijan ou rele? | Ki jan ou rele?
      ht | Kilè ou te rive? | Ki lè ou te rive?
      ht | Kibò ou rete? | Ki bò ou rete?
      ht | Poukisa ou kriye? | Pou ki sa ou kriye?
      ht | Jodi a se madi. | Jodia se madi.
      ht | Kounye a mwen pè. | Kounyea mwen pè.
      ht | Wi, se li. | Wi se li.
      ht | “Pa pale,” li di. | "Pa pale," li di.
      ht | MWEN PA SIYEN ANYEN | Mwen pa siyen anyen.
      ht | San dout, se li. | San dout se li.
      ht | Non sèlman li bat mwen, li vòlè m. | Non sèlman li bat mwen li vòlè m.
      ht | Papye sa-yo se pa m. | Papye sa yo se pa m.
      ht | Mwen bezwen yon entèprèt. | Mwen bezwen you entèprèt.
      ht | Fòk ou siyen. | Fò ou siyen.
      ht | Moun k ap vann moun. | Moun ki ap vann moun.
      ht | Moun kap vann moun. | Moun k'ap vann moun.
      ht | Ou pa oblije reponn. | Ou pa oblije reponn!
      ht | Li te mete m nan yon kay. | Li te mete mwen nan yon kay.
      ht | Petèt se li. | Pètèt se li.
      ht | Mwen pa konn pèsonn. | Mwen pa konnen pèsonn.
      en | I didn't sign. | I did not sign.
      en | I didn’t sign. | I didn't sign.
      en | I can't leave. | I cannot leave.
      en | I can not leave. | I can't leave.
      en | I won't sign. | I will not sign.
      en | I haven't eaten. | I have not eaten.
      en | He isn't here. | He is not here.
      en | He's not here. | He is not here.
      en | She's my sister. | She is my sister.
      en | I'm a victim. | I am a victim.
      en | We're afraid. | We are afraid.
      en | They've left. | They have left.
      en | I'll testify. | I will testify.
      en | I'd like to leave. | I would like to leave.
      en | Let's go. | Let us go.
      en | That's my passport. | That is my passport.
      en | The officer's report. | The officer’s report.
      en | The witnesses' names. | The witnesses names.
      en | The judge signed the warrant. | Judge signed warrant.
      en | A man took me to the house. | The man took me to the house.
      en | He had a gun. | He had gun.
      en | I was fifteen years old. | I was 15 years old.
      en | He paid me five hundred dollars. | He paid me $500.
      en | He paid me $500.00. | He paid me $500.
      en | It was May 5, 2023. | It was 5 May 2023.
      en | It was the second time. | It was the 2nd time.
      en | Twenty-one people. | Twenty one people.
      en | There were 21 people. | There were twenty-one people.
      en | Fifty percent. | 50%.
      en | Section 7102 of title 22. | section 7102 of Title 22
      en | Not only was I hit, I was robbed. | Not only was I hit I was robbed.
      en | Without doubt he lied. | Without doubt, he lied.
      en | There is no doubt that he lied. | there is no doubt that he lied
      en | Forced labour. | Forced labor.
      en | He was in the defence room. | He was in the defense room.
      en | She organised the trip. | She organized the trip.
      en | I traveled alone. | I travelled alone.
      en | A pre-trial hearing. | A pretrial hearing.
      en | A pre-trial hearing. | A pre trial hearing.
      en | HE THREATENED ME. | He threatened me.
      en | the court ruled | The court ruled.
      en | Who are you? | Who are you
      en | He said, "Be quiet." | He said, “Be quiet.”
      en | He said "be quiet" | He said: "Be quiet."
      en | Yes, your honor. | Yes your honor
      en | The trafficker (his cousin) left. | The trafficker his cousin left.
      en | She was eight months pregnant. | She was 8 months pregnant.
      en | I worked from 6 to 10. | I worked from six to ten.
      en | My mother-in-law called. | My mother in law called.
      en | I saw him - twice. | I saw him — twice.
      en | Two witnesses of the crime. | Two witnesses of the crimes.
      en | He's been arrested. | He has been arrested.
      en | I do not know. | I don't know.
      en | You mustn't answer. | You must not answer.
      en | No one helped me. | Nobody helped me.
      en | He was 16. | He was sixteen.
      en | They were all haitian. | They were all Haitian.
      en | Cafe | Café
      es | Este hombre me golpeó. | Ese hombre me golpeó.
      es | Este hombre me golpeó. | El hombre me golpeó.
      es | La mujer vino con esa niña. | La mujer vino con la niña.
      es | El imputado esta detenido. | El imputado está detenido.
      es | La niña esta sola en la casa. | La niña está sola en la casa.
      es | Mi hermano esta en la cárcel. | Mi hermano está en la cárcel.
      es | Fui victima de explotacion. | Fui víctima de explotación.
      es | Me pago cien pesos el patrón. | Me pagó cien pesos el patrón.
      es | Tengo cincuenta y dos años. | Tengo 52 años.
      es | Nos llevaron en un carro. | Nos llevaron en carro.
      es | "Firme aquí", me dijo. | «Firme aquí», me dijo.
      es | Señor juez: no fui yo. | Señor juez, no fui yo.
      es | Entramos por Dajabon. | Entramos por Dajabón.
      es | La audiencia es a las 10:00 a. m. | La audiencia es a las 10:00 a.m.
      es | LA FISCAL PIDIO UN APLAZAMIENTO | La fiscal pidió un aplazamiento.
      es | Trabajé desde las seis hasta las diez. | Trabajé desde las 6 hasta las 10.
      es | El juez ordenó la libertad de los detenidos. | El juez ordenó libertad de los detenidos.
      es | Según el párrafo II del artículo 7. | Según el párrafo 2 del artículo 7.
      ht | Moun sa a te frape m. | Moun nan te frape m.
      ht | Moun sa yo te frape m. | Moun yo te frape m.
      ht | Papye sa a se pa m nan. | Papye a se pa m nan.
      ht | M'te wè l. | M te wè l.
      ht | Mwen t'ap dòmi. | Mwen t ap dòmi.
      ht | Mwen tap dòmi. | Mwen t ap dòmi.
      ht | Li te di'm sa. | Li te di m sa.
      ht | Li te di'l sa. | Li te di l sa.
      ht | Yo te pran'm. | Yo te pran m.
      ht | Se yo menm k te fè l. | Se yo menm ki te fè l.
      ht | Mwen pa konnen kote l ye. | Mwen pa konnen kote li ye.
      ht | Mwen rele Mari. | mwen rele Mari
      ht | Lajistis pa t ede m. | Lajistis pat ede m.
      ht | Tanpri, ede m! | Tanpri ede m
      ht | Ou ka rele yon avoka. | Ou ka rele avoka.
      ht | Jij la di: "Chita". | Jij la di: «Chita».
      ht | Mwen gen trant de an. | Mwen gen 32 an.
      ht | Yo te bay mwen manje. | Yo te ban m manje.
      ht | Nou te kouche atè. | Nou te kouche atè a.
      en | This man hit me. | The man hit me.
      en | That man hit me. | This man hit me.
      en | These papers are mine. | Those papers are mine.
      en | He said that he left. | He said he left.
      en | I shouldn't go. | I should not go.
      en | You needn't answer. | You need not answer.
      en | I wasn't there. | I was not there.
      en | It's been three years. | It has been three years.
      en | He took me to a house. | He took me to the house.
      en | Officer, I need help. | Officer I need help.
      en | Mr. Pierre left. | Mr Pierre left.
      en | I had thirty-two dollars. | I had 32 dollars.
      en | The co-defendant left. | The codefendant left.
      en | He sent an e-mail. | He sent an email.
      en | She's got a gun. | She has got a gun.
      en | What's your name? | What is your name?
      en | There's a man outside. | There is a man outside.
      en | He'll be deported. | He will be deported.
      en | Where’s your passport? | Where's your passport?
      en | The judge's order was read. | The judge’s order was read.
      en | A coyote brought us. | The coyote brought us.
      en | Naïve victims | naive victims
      en | He signed Form I-589. | He signed form I-589.
    """
}
