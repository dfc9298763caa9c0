extension SegmentPair {
  /// Critical pairs of testimony in Spanish.
  static let spanishCritical = """
    es | negation | Ella no dio su consentimiento para viajar. | Ella dio su consentimiento para viajar.
    es | negation | Ni mi madre ni mi padre lo sabían. | Mi madre y mi padre lo sabían.
    es | negation | Me sacaron del país sin documentos. | Me sacaron del país con documentos.
    es | negation | Nunca fui a la escuela. | Fui a la escuela.
    es | negation | Jamás me dieron comida. | Siempre me dieron comida.
    es | negation | Tampoco me dejaron llamar. | También me dejaron llamar.
    es | negation | Nadie me explicó mis derechos. | Alguien me explicó mis derechos.
    es | negation | Ningún policía me golpeó. | Un policía me golpeó.
    es | negation | Ninguna de las mujeres habló. | Una de las mujeres habló.
    es | negation | Apenas comía. | Comía.
    es | negation | No recuerdo su nombre. | Recuerdo su nombre.
    es | negation | El imputado negó los hechos. | El imputado admitió los hechos.
    es | negation | No tengo familia en este país. | Tengo familia en este país.
    es | negation | La víctima desconoce al imputado. | La víctima conoce al imputado.
    es | negation | Fue declarado inocente. | Fue declarado culpable.
    es | negation | Fue declarado no culpable. | Fue declarado culpable.
    es | negation | Es una prueba inadmisible. | Es una prueba admisible.
    es | negation | El contrato es inválido. | El contrato es válido.
    es | negation | Su relato fue incoherente. | Su relato fue coherente.
    es | negation | La detención fue ilegal. | La detención fue legal.
    es | negation | No me quitaron el pasaporte. | Me quitaron el pasaporte.
    es | negation | No sé leer. | Sé leer.
    es | negation | No me obligaron a firmar. | Me obligaron a firmar.
    es | negation | Trabajé sin descanso. | Trabajé con descanso.
    es | negation | Excepto el patrón, todos salieron. | Incluso el patrón, todos salieron.
    es | negation | Me negué a firmar. | Accedí a firmar.
    es | negation | No solo me pegó. | No me pegó.
    es | negation | Vine sola, no con él. | Vine sola con él.
    es | negation | Nunca más volví. | Volví.
    es | negation | Ya no trabajo ahí. | Ya trabajo ahí.
    es | negation | Todavía no declaró. | Todavía declaró.
    es | negation | Salí de mi casa sin que nadie me viera. | Salí de mi casa para que alguien me viera.
    es | negation | No todos los testigos mienten. | Todos los testigos mienten.
    es | negation | Nada me dieron. | Algo me dieron.
    es | negation | El testigo no identificó al hombre de la foto. | El testigo identificó al hombre de la foto.
    es | negation | Dejó de pagarme. | Siguió pagándome.
    es | negation | No vi el arma. | Vi el arma.
    es | negation | El acta no está firmada. | El acta está firmada.
    es | negation | No presenté denuncia. | Presenté denuncia.
    es | negation | El fiscal no presentó pruebas. | El fiscal presentó pruebas.
    es | negation | La víctima no fue amenazada. | La víctima fue amenazada.
    es | negation | No es cierto. | Es cierto.
    es | negation | Nunca recibí dinero. | Recibí dinero.
    es | negation | Nadie sabía donde estaba. | Todos sabían donde estaba.
    es | negation | Fue privado de libertad sin orden judicial. | Fue privado de libertad con orden judicial.
    es | negation | El acusado es inimputable. | El acusado es imputable.
    es | negation | Actuó irresponsablemente. | Actuó responsablemente.
    es | negation | No quiero que llamen a mi familia. | Quiero que llamen a mi familia.
    es | negation | Ni siquiera comí. | Siquiera comí.
    es | number | Menos la niña, todas lloraban. | Hasta la niña, todas lloraban.
    es | number | Tenía quince años. | Tenía dieciséis años.
    es | number | El hecho ocurrió el 12 de enero de 2023. | El hecho ocurrió el 13 de enero de 2023.
    es | number | El hecho ocurrió el 12 de enero de 2023. | El hecho ocurrió el 12 de febrero de 2023.
    es | number | Art. 5 de la Constitución. | Art. 6 de la Constitución.
    es | number | El artículo 40 de la Constitución. | El artículo 41 de la Constitución.
    es | number | Conforme al literal a) del artículo 3. | Conforme al literal b) del artículo 3.
    es | number | Conforme al numeral 2 del artículo 69. | Conforme al numeral 3 del artículo 69.
    es | number | Le pagaron cinco mil pesos. | Le pagaron seis mil pesos.
    es | number | Le pagaron RD$5,000.00. | Le pagaron RD$50,000.00.
    es | number | Le pagaron 500 dólares. | Le pagaron 500 pesos.
    es | number | Vivíamos doce en un cuarto. | Vivíamos trece en un cuarto.
    es | number | Me golpeó dos veces. | Me golpeó tres veces.
    es | number | Llegué el lunes. | Llegué el domingo.
    es | number | Nació en marzo. | Nació en mayo.
    es | number | La cita es a las tres de la tarde. | La cita es a las cuatro de la tarde.
    es | number | La cita es a las 3:00. | La cita es a las 3:30.
    es | number | Salimos a las ocho de la mañana. | Salimos a las ocho de la noche.
    es | number | Ocurrió ayer. | Ocurrió hoy.
    es | number | Ocurrió anteayer. | Ocurrió ayer.
    es | number | Fue el segundo viaje. | Fue el tercer viaje.
    es | number | Mi cédula es 001-1234567-8. | Mi cédula es 001-1234567-9.
    es | number | El 50 % del dinero. | El 15 % del dinero.
    es | number | Trabajaba doce horas al día. | Trabajaba diez horas al día.
    es | number | Medio millón de pesos. | Un millón de pesos.
    es | number | La mitad del salario. | Todo el salario.
    es | number | Todos los testigos lo vieron. | Algunos testigos lo vieron.
    es | number | Estuve más de un mes. | Estuve menos de un mes.
    es | number | Nos vimos una sola vez. | Nos vimos varias veces.
    es | number | Hace dos años. | Hace dos meses.
    es | number | Llamó al 809-555-1234. | Llamó al 809-555-1235.
    es | number | El expediente 2023-0145. | El expediente 2023-0154.
    es | number | Tres hombres entraron. | Dos hombres entraron.
    es | number | Cien pesos. | Mil pesos.
    es | number | Me dio treinta y cinco pesos. | Me dio treinta y seis pesos.
    es | number | Veintiuna mujeres fueron rescatadas. | Veintidós mujeres fueron rescatadas.
    es | number | Cometió dos delitos. | Cometió tres delitos.
    es | number | Fui vendida por 3,000 dólares. | Fui vendida por 300 dólares.
    es | number | Tengo 3 hijos. | Tengo 4 hijos.
    es | number | El 5/3/2022. | El 5/4/2022.
    es | number | En el año 2019. | En el año 2020.
    es | number | Artículos 5 y 6. | Artículos 5 y 7.
    es | number | Párrafo I del artículo 3. | Párrafo II del artículo 3.
    es | number | Capítulo IV. | Capítulo V.
    es | number | La pena es de quince a veinte años. | La pena es de diez a veinte años.
    es | number | Multa de ciento setenta y cinco salarios. | Multa de ciento setenta y seis salarios.
    es | number | El martes 4. | El martes 5.
    es | number | Estaba en el tercer piso. | Estaba en el cuarto piso.
    es | number | Dos mil veintitrés. | Dos mil veinticuatro.
    es | number | Me dio la mitad. | Me dio el doble.
    es | modality | Usted puede guardar silencio. | Usted debe guardar silencio.
    es | modality | Debe presentarse mañana. | Puede presentarse mañana.
    es | modality | Usted tiene que firmar. | Usted puede firmar.
    es | modality | Hay que pagar la deuda. | Se puede pagar la deuda.
    es | modality | Tenía que trabajar de noche. | Quería trabajar de noche.
    es | modality | Debía dinero. | Podía dinero.
    es | modality | Podría ser él. | Debe ser él.
    es | modality | Es obligatorio declarar. | Es voluntario declarar.
    es | modality | Quizás lo vi. | Seguramente lo vi.
    es | modality | Tal vez era él. | Claro que era él.
    es | modality | Está prohibido visitar al detenido. | Está permitido visitar al detenido.
    es | modality | Necesito hablar con el abogado. | Quiero hablar con el abogado.
    es | modality | Me obligaron a trabajar. | Me permitieron trabajar.
    es | modality | Usted tiene derecho a un abogado. | Usted tiene que tener un abogado.
    es | modality | Sabía manejar. | Podía manejar.
    es | modality | Deberá comparecer. | Podrá comparecer.
    es | modality | El juez puede ordenar la prisión. | El juez ordena la prisión.
    es | modality | Debería decir la verdad. | Podría decir la verdad.
    es | modality | Podía salir. | Debía salir.
    es | modality | Usted podrá apelar. | Usted deberá apelar.
    es | modality | Debería llamar. | Puede llamar.
    es | modality | Tuve que cruzar el río. | Pude cruzar el río.
    es | modality | Deben registrarse. | Pueden registrarse.
    es | modality | Me dejaron salir. | Me obligaron a salir.
    es | modality | Debo contestar. | Puedo contestar.
    es | modality | Quizás mienta. | Miente.
    es | person | Yo firmé el acta. | Ella firmó el acta.
    es | person | Firmé el acta. | Firmaron el acta.
    es | person | Me quitó el pasaporte. | Le quitó el pasaporte.
    es | person | Te quitó el pasaporte. | Me quitó el pasaporte.
    es | person | Nos amenazaron. | Me amenazaron.
    es | person | Les pagaron. | Le pagaron.
    es | person | Su hermano vino. | Mi hermano vino.
    es | person | Nuestra casa. | Su casa.
    es | person | El dinero es mío. | El dinero es suyo.
    es | person | Vivo en Dajabón. | Vive en Dajabón.
    es | person | Viajé sola. | Viajó sola.
    es | person | Cruzamos la frontera. | Crucé la frontera.
    es | person | Él la golpeó. | Ella lo golpeó.
    es | person | La violó. | Lo violó.
    es | person | Los vi en el parque. | Las vi en el parque.
    es | person | Hablé con usted. | Hablé con ella.
    es | person | Vino conmigo. | Vino contigo.
    es | person | Vino conmigo. | Vino con él.
    es | person | Soy la víctima. | Es la víctima.
    es | person | Estoy embarazada. | Está embarazada.
    es | person | Tengo dieciséis años. | Tiene dieciséis años.
    es | person | Fui a la policía. | Fue a la policía.
    es | person | Hice lo que pidió. | Hizo lo que pidió.
    es | person | Dije la verdad. | Dijo la verdad.
    es | person | Quería irme a mi casa. | Quería irse a mi casa.
    es | person | Declaro bajo juramento. | Declara bajo juramento.
    es | person | Usted entiende la pregunta. | Yo entiendo la pregunta.
    es | person | Ellos me vendieron. | Ellas me vendieron.
    es | person | Entré por la puerta. | Entró por la puerta.
    es | person | Comí arroz. | Comió arroz.
    es | person | Salí corriendo. | Salió corriendo.
    es | person | ¿Cómo se llama usted? | ¿Cómo te llamas tú?
    es | person | Pagué el viaje. | Pagó el viaje.
    es | person | Pidió ayuda. | Pedí ayuda.
    es | person | Me llevó a su casa. | Me llevó a mi casa.
    es | person | Durmieron en el suelo. | Durmió en el suelo.
    es | person | Digo la verdad. | Dice la verdad.
    es | person | Llegaron de Haití. | Llegamos de Haití.
    es | person | A mí me pegó. | A él le pegó.
    es | person | Sufrí abusos. | Sufrió abusos.
    es | person | Me violaron. | La violaron.
    es | person | Denuncié el hecho. | Denunció el hecho.
    es | person | Contestamos las preguntas. | Contestaron las preguntas.
    es | person | Nos escapamos de la casa. | Se escapó de la casa.
    es | person | Mis hijos están allá. | Sus hijos están allá.
    es | person | Perdí mi pasaporte. | Perdió mi pasaporte.
    es | person | Quiero declarar. | Quiere declarar.
    es | person | No sé nada. | No sabe nada.
    es | person | Vi al hombre. | Vio al hombre.
    es | person | Me dieron comida. | Le dieron comida.
    es | person | Di mi testimonio. | Dio mi testimonio.
    es | person | Trabajamos en la caña. | Trabajan en la caña.
    es | person | Busqué ayuda. | Buscó ayuda.
    es | person | Comencé a llorar. | Comenzó a llorar.
    es | person | Él se fue con ellas. | Él se fue con ellos.
    es | person | Siento dolor. | Siente dolor.
    es | person | Se lo di a él. | Se lo di a ella.
    es | person | Tú firmaste. | Yo firmé.
    es | tense | Fue antes de la audiencia. | Fue después de la audiencia.
    es | tense | La semana pasada. | La semana próxima.
    es | tense | El menor puede quedarse. | El menor podrá quedarse.
    es | tense | Trabajo en la finca. | Trabajé en la finca.
    es | tense | Vive con su tío. | Vivió con su tío.
    es | tense | Vivo con mi tío. | Vivía con mi tío.
    es | tense | Está detenido. | Estuvo detenido.
    es | tense | Será deportado. | Fue deportado.
    es | tense | Fue deportada. | Será deportada.
    es | tense | El juez decidirá. | El juez decidió.
    es | tense | Me pagan poco. | Me pagaban poco.
    es | tense | Voy a firmar. | Firmé.
    es | tense | Ha venido a declarar. | Había venido a declarar.
    es | tense | Había una mujer. | Hay una mujer.
    es | tense | Habrá una audiencia. | Hubo una audiencia.
    es | tense | Iba a la escuela. | Va a la escuela.
    es | tense | Tiene un arma. | Tenía un arma.
    es | tense | Sabía su nombre. | Sabe su nombre.
    es | tense | Me dice mentiras. | Me dijo mentiras.
    es | tense | Vendrá el testigo. | Vino el testigo.
    es | tense | Me amenaza. | Me amenazó.
    es | tense | Me amenazaba. | Me amenazó.
    es | tense | Acabo de llegar. | Voy a llegar.
    es | tense | Estoy trabajando. | Estaba trabajando.
    es | tense | Los detienen. | Los detuvieron.
    es | tense | Si me paga, firmo. | Si me pagara, firmaría.
    es | tense | Cuando llegue, hablaré. | Cuando llegó, hablé.
    es | tense | Firma el documento. | Firmará el documento.
    es | tense | La víctima declara. | La víctima declaró.
    es | tense | El testigo miente. | El testigo mintió.
    es | tense | Los niños duermen aquí. | Los niños dormían aquí.
    es | tense | Le pidió dinero. | Le pide dinero.
    es | tense | Ya comí. | Ya como.
    es | tense | El agente escribe el acta. | El agente escribió el acta.
    es | tense | La causa sigue abierta. | La causa siguió abierta.
    es | tense | Conozco a ese hombre. | Conocí a ese hombre.
    es | tense | Me duele la cabeza. | Me dolía la cabeza.
    es | tense | El fiscal presenta la acusación. | El fiscal presentó la acusación.
    es | tense | Trae el dinero. | Trajo el dinero.
    es | tense | La señora cuida a los niños. | La señora cuidaba a los niños.
    es | tense | Es menor de edad. | Era menor de edad.
    es | tense | Se fue a Chile. | Se va a Chile.
    es | tense | Gana mil pesos. | Ganaba mil pesos.
    es | tense | Vendía ropa. | Vende ropa.
    es | tense | Firmó la carta. | Firma la carta.
    es | tense | El tribunal condena al imputado. | El tribunal condenó al imputado.
    es | tense | La policía llega. | La policía llegó.
    es | tense | Recibe amenazas. | Recibió amenazas.
    es | tense | Me siento mal. | Me sentía mal.
    es | tense | He declarado la verdad. | Declaré la verdad.
    es | tense | Quieren matarme. | Querían matarme.
    es | tense | Vuelve mañana. | Volvió mañana.
    es | tense | El dueño cierra la puerta. | El dueño cerró la puerta.
    es | tense | Cuenta lo que vio. | Contó lo que vio.
    es | tense | Me pide perdón. | Me pidió perdón.
    es | tense | Nos tratan mal. | Nos trataban mal.
    es | tense | Ella conoce al hombre. | Ella conoció al hombre.
    es | tense | Puede hablar. | Podía hablar.
    es | tense | Se encuentra en prisión. | Se encontraba en prisión.
    es | tense | Teme por su vida. | Temía por su vida.
    es | tense | Muere mi madre. | Murió mi madre.
    es | tense | Pierde el trabajo. | Perdió el trabajo.
    es | tense | Reside en Santiago. | Residía en Santiago.
    es | tense | Consta en el acta. | Constaba en el acta.
    """
}
