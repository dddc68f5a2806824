import type { Lexicon } from './Lexicon';

/** Spanish of Spain and Latin America. Left out: `notas`, `prácticas`, `lección` alone. */
export const spanish: Lexicon = {
  language: 'es',
  partsWords: true,
  headFirst: true,
  titles: {
    strong: {
      practice: `
        buenas prácticas, buena práctica, mejores prácticas, mejor práctica, prácticas recomendadas, práctica recomendada, prácticas adoptadas,
        buenos hábitos, reglas de oro, regla de oro, reglas básicas, reglas a seguir, principios rectores, principios a seguir, mis consejos,
        consejos para, consejos prácticos, algunos consejos, consejos y trucos, trucos y consejos, tips y trucos, recomendaciones para,
        nuestras recomendaciones, mis recomendaciones, recomendaciones finales, qué hacer y qué no hacer, qué hacer y qué evitar, qué evitar,
        cosas a evitar, cosas que evitar, a tener en cuenta, cosas a tener en cuenta, aspectos a tener en cuenta, para tener en cuenta,
        qué haría diferente, qué haríamos diferente, qué haría distinto, qué cambiaría, lo que haría diferente, lo que haría distinto,
        qué podría mejorar, qué podríamos mejorar, qué se puede mejorar, qué mejorar, aspectos a mejorar, puntos a mejorar, para la próxima,
        la próxima vez, empezar a hacer, dejar de hacer, seguir haciendo, acciones preventivas, acciones correctivas, medidas preventivas,
        cómo evitarlo, cómo evitar, consejo del día, áreas de mejora`,
      lesson: `
        lecciones aprendidas, lección aprendida, lecciones clave, principales lecciones, lecciones del proyecto, lecciones de, conclusiones clave,
        conclusiones principales, puntos clave, punto clave, ideas clave, puntos importantes, puntos principales, puntos a recordar, a recordar,
        cosas para recordar, qué recordar, lo que me llevo, qué me llevo, nos llevamos, hallazgos, hallazgos clave, principales hallazgos,
        qué salió bien, qué funcionó, qué funcionó bien, lo que funcionó, lo que salió bien, lo que funcionó bien, qué fue bien, qué descubrí,
        lo que descubrí, bueno saber, bueno es saberlo, conviene saber, reflexiones clave, si empezara de nuevo, si volviera a empezar,
        si tuviera que empezar de nuevo, aprendizajes, aprendizaje clave, aprendizajes clave, principales aprendizajes, mis aprendizajes,
        aprendizajes del proyecto, aprendizajes obtenidos, qué aprendí, qué aprendimos, qué he aprendido, qué hemos aprendido, lo que aprendí,
        lo que aprendimos, lo que he aprendido, lo que hemos aprendido, lo aprendido, cosas que aprendí, cosas aprendidas, conocimientos adquiridos,
        hoy aprendí, hoy he aprendido, aprendí hoy, enseñanzas, conclusiones del día, notas para mí, nota para mí, lo que me quedó,
        con lo que me quedo, en retrospectiva, ideas principales, notas importantes, lo esencial, no olvidar, para no olvidar, lo que ahora sé,
        lo que sé ahora, me enseñó, nos enseñó, lo que me sorprendió, lo que ayudó, lo que me ayudó, lección del día, puntos para recordar,
        lecciones para recordar, aspectos a recordar, cosas a recordar`,
      pitfall: `
        errores comunes, error común, errores frecuentes, errores típicos, errores a evitar, errores habituales, errores que evitar, trampas,
        trampas comunes, trampas a evitar, trampas conocidas, peligros, malas prácticas, mala práctica, antipatrones, anti-patrones, mitos,
        ideas equivocadas, fallos comunes, fallos frecuentes, cuidado con, ojo con, malentendidos comunes`,
      challenge: `
        desafíos, desafío, desafíos encontrados, desafíos enfrentados, desafíos técnicos, desafíos y soluciones, principales desafíos, retos, reto,
        retos encontrados, retos enfrentados, retos y soluciones, principales retos, retos técnicos, dificultades, dificultades encontradas,
        dificultad encontrada, principales dificultades, dificultades y soluciones, problemas encontrados, problema encontrado,
        problemas que encontré, problemas que encontramos, problemas enfrentados, problemas surgidos, problemas técnicos, problemas comunes,
        problemas frecuentes, problemas conocidos, problemas resueltos, problemas y soluciones, problema y solución, obstáculos,
        obstáculos encontrados, bloqueos, bloqueantes, impedimentos, errores encontrados, error encontrado, errores cometidos, mis errores,
        errores que cometí, errores resueltos, errores y soluciones, qué salió mal, lo que salió mal, qué no funcionó, lo que no funcionó,
        qué nos costó, qué me costó, lo que me costó, lo que nos costó, lo más difícil, qué fue difícil, qué fue lo más difícil,
        solución de problemas, resolución de problemas, qué no salió bien, qué no salió tan bien, lo que no salió bien, qué no fue bien,
        qué no funcionó bien, donde me atasqué, dónde me atasqué, en qué me atasqué, trabas, lo que me trabó, problemas durante el proyecto,
        problemas durante el desarrollo, lo que se complicó, puntos difíciles, problemas que tuve, mayor desafío, mayor reto, mayor dificultad,
        contratiempos, errores comunes que tuve, errores que tuve, dificultades que tuve, lo que me bloqueó, frustraciones, tropiezos`,
      solution: `
        solución, soluciones, solución aplicada, soluciones aplicadas, solución implementada,
        soluciones implementadas, solución propuesta, cómo lo resolví, cómo lo resolvimos, cómo lo solucioné,
        cómo lo solucionamos, cómo se resolvió, cómo se resolvieron, cómo se solucionó`,
      technology: `
        tecnologías, tecnología, tecnologías utilizadas, tecnologías usadas, herramientas, herramientas utilizadas,
        stack tecnológico, pila tecnológica, librerías, bibliotecas, lenguajes de programación, marcos de trabajo`,
      concept: `
        conceptos, conceptos clave, conceptos aprendidos, conceptos básicos, fundamentos, temas vistos,
        temas tratados, temas clave, teoría, contenidos vistos, habilidades adquiridas, competencias adquiridas`,
      overview: `
        descripción general, visión general, introducción, antecedentes, presentación, descripción del proyecto,
        resumen del proyecto, sobre el proyecto, motivación`,
      summary: `en resumen`,
      conclusion: `
        conclusión, conclusiones, reflexión final, reflexiones finales, palabras finales, cierre, en conclusión,
        para terminar, balance final, consideraciones finales`,
      checklist: `
        lista de verificación, lista de comprobación, lista de chequeo, lista de control, listas de verificación,
        listas de comprobación, listas de chequeo`,
      project: `
        características, funcionalidades, funcionalidad, casos de uso, requisitos previos, prerrequisitos,
        primeros pasos, cómo empezar, cómo usar, cómo ejecutar, ejecución del proyecto, instalación,
        configuración inicial, capturas de pantalla, demostración, estructura del proyecto, estructura de carpetas,
        comandos útiles`,
      administrative: `
        objetivo, objetivos, próximos pasos, siguientes pasos, próximo paso, siguiente paso, trabajo futuro,
        mejoras futuras, próximas mejoras, mejoras previstas, mejoras planificadas, mejoras planeadas, posibles mejoras, estrategias de mejora, a futuro, hoja de ruta, plan de trabajo, planificación, cronograma, calendario, por hacer,
        tareas pendientes, por aprender, por explorar, recursos útiles, referencias, bibliografía, enlaces útiles,
        lecturas recomendadas, ver también, agradecimientos, créditos, contribuir, cómo contribuir, entregables,
        licencia, registro de cambios, tareas realizadas, trabajo realizado, actividades realizadas,
        métricas finales`,
      assessment: `
        criterios de evaluación, rúbrica, puntuación, tabla de contenidos, tabla de contenido, orden del día,
        preguntas frecuentes, cuestionario, enunciado`,
    },
    heading: {
      practice: `
        recomendaciones, consejos, sugerencias, convenciones, directrices, pautas, lineamientos, principios,
        consideraciones, prevención, precauciones, qué hacer, qué no hacer, acciones de mejora`,
      lesson: `reflexión, reflexiones, retrospectiva, lecciones, crecimiento personal`,
    },
    whole: {
      practice: `
        consejo, recomendación, reglas, regla, siempre, nunca, evitar, mejoras, trucos, chuleta, hacer, no hacer`,
      lesson: `
        recordatorio, recordatorios, recuerda, lo bueno, sorpresas, descubrimientos, observaciones, para recordar, a recordar`,
      pitfall: `advertencia, advertencias, precaución, lo malo`,
      challenge: `problema, error, fallo, síntoma, síntomas, problemas, errores, fallos`,
      solution: `arreglo, corrección, correcciones, correcciones aplicadas, corregido, correcciones, respuesta, resolución`,
      overview: `acerca de, contexto`,
      summary: `resumen, en breve`,
      project: `requisitos, estructura, uso, estado, progreso, plantilla, plantillas, repositorio`,
      administrative: `
        comunidad, métricas, métricas del proyecto, logros, autor, autores, autora, fuentes, enlaces, recursos, pendientes, contacto, meta, metas,
        colaboradores, contribuciones`,
      assessment: `
        preguntas, ejercicios, ejercicio, deberes, tarea, entrega, evaluación, criterios, consigna, consignas,
        instrucciones, índice, calificación, calificaciones`,
    },
  },
  labels: {
    practice: `
      consejo, consejos, recomendación, buena práctica, mejor práctica, regla, regla de oro, sugerencia, truco,
      prevención, hacer, siempre, la próxima vez, para la próxima, cómo aplicarlo, cómo aplicar, medida preventiva,
      mejor`,
    lesson: `
      lección, lección aprendida, lecciones, lecciones aprendidas, aprendizaje, aprendizajes, aprendizaje clave, lo que aprendí,
      lo que aprendimos, qué aprendí, qué aprendimos, aprendí, aprendido, punto clave, conclusión clave, idea clave, hallazgo,
      moraleja, recuerda, recordar, para recordar, importante, qué me llevo, enseñanza, hoy aprendí, no olvidar`,
    pitfall: `
      trampa, error común, error frecuente, error típico, errores comunes, cuidado, ojo, evitar, no hacer,
      mala práctica, antipatrón, advertencia, mito`,
    challenge: `
      problema, problemas, desafío, desafíos, reto, retos, dificultad, dificultades, obstáculo, error, errores, fallo, bloqueo, problema encontrado,
      error encontrado, síntoma, síntomas, situación, qué pasó, qué pasa, qué ocurrió, planteamiento del problema, dificultad encontrada,
      error observado, riesgo observado, obstáculos, fallos, bloqueos, problemas encontrados, dificultades encontradas, inconveniente,
      mensaje de error, incidente, incidencia`,
    solution: `
      solución, soluciones, resolución, resuelto, solucionado, arreglo, corrección, cómo lo resolví, cómo lo resolvimos, cómo lo solucioné,
      cómo se resolvió, cómo se solucionó, solución aplicada, solución implementada, acción correctiva, acción tomada, forma correcta, correcto,
      acción preventiva, resuelto con, resuelto por, lo que ayudó, qué ayudó, cómo lo arreglé, corregido en, resuelto en, solucionado en,
      lo que funcionó, cambio realizado, cambios realizados, qué se cambió, código corregido, código correcto, qué se hizo, lo que hice,
      corrección aplicada, arreglo aplicado`,
    question: `pregunta`,
    answer: `respuesta`,
    aside: `
      causa, causas, causa raíz, causa probable, razón, motivo, origen, resultado, resultados, consecuencia,
      consecuencias, efecto, impacto, contexto, ejemplo, ejemplos, nota, notas, observación, por qué, porqué,
      explicación, detalle, detalles, diagnóstico, verificación, herramientas utilizadas, justificación, análisis,
      posibles causas, causas posibles, ventaja, ventajas, desventajas, beneficio, beneficios`,
    summary: `en resumen, en pocas palabras`,
    otherwise: `de lo contrario, si no`,
    metadata: `
      en este proyecto,
      fecha, hora, duración, autor, autora, autores, severidad, gravedad, prioridad, categoría, componente, entorno,
      licencia, versión, última actualización, etiquetas, nivel, estado, propósito, objetivo`,
    pointer: `
      enlace, enlaces, fuente, fuentes, referencia, referencias, ver, ver también, ver más, leer más, más información,
      documentación, recurso, recursos`,
  },
  sentences: {
    advice: `
      usar, usa, usen, utilizar, utiliza, utilice, evitar, evita, evite, siempre, nunca, jamás, no olvidar,
      no olvides, no usar, no uses, no confiar, no confíes, verificar, verifica, verifique, comprobar, comprueba,
      revisar, revisa, probar, prueba, pensar, piensa, mantener, mantén, preferir, prefiere, documentar, documenta,
      separar, separa, validar, valida, escribir, escribe, leer, lee, hacer, haz, poner, pon, agregar, agrega, añadir,
      añade, limitar, limita, elegir, elige, empezar, empieza, dividir, divide, aislar, automatizar, automatiza,
      medir, mide, monitorear, proteger, protege, cifrar, implementar, implementa, crear, crea, definir, define,
      respetar, asegurar, asegúrate, asegurarse, procurar, procura, priorizar, prioriza, planificar, planifica,
      manejar, maneja, comunicar, comunica, cuidar, invertir, no versionar, configurar, configura, hay que, conviene,
      es mejor, recordar, recuerda, tener en cuenta`,
    obligation: `
      hay que, debe, deben, debemos, debería, deberían, no debe, no deben, tiene que, tienen que, siempre, nunca,
      es importante, es fundamental, es esencial, es necesario, es clave, es mejor, conviene, en lugar de, en vez de,
      antes de, vale la pena, mejor que`,
    telling: `
      aprendí que, aprendí a, aprendí la importancia, aprendimos que, aprendimos a, he aprendido, hemos aprendido,
      me di cuenta, nos dimos cuenta, entendí que, entendimos que, comprendí que, comprendimos que, descubrí que,
      descubrimos que, me enseñó, nos enseñó, me ayudó a entender, nos ayudó a entender, me permitió entender,
      debí haber, debería haber, deberíamos haber, debimos haber, la lección es, la lección fue`,
    reminding: `
      recuerda, recuerden, no olvides, no olvidar, ten en cuenta, tener en cuenta, ten cuidado, cuidado con, ojo con, la próxima vez,
      hay que recordar`,
    emptyTelling: `
      aprendí mucho, aprendí muchas, aprendí muchísimo, aprendimos mucho, aprendimos muchas, aprendí lo siguiente,
      he aprendido mucho, aprendí varias, aprendí bastante, varios desafíos, varios retos, varias dificultades,
      varios problemas, algunos problemas, algunas dificultades, diversos desafíos, muchos problemas,
      diferentes problemas`,
    solving: `
      lo resolví, lo resolvimos, lo solucioné, lo solucionamos, se resolvió, se solucionó, se resolvieron, se solucionaron,
      resolví, resolvimos, solucioné, solucionamos, corregí, para resolver, para solucionar, para resolverlo, para solucionarlo,
      la solución fue, la solución es, la solución era, la solución consistió, lo mitigamos, lo arreglé, opté por, optamos por,
      decidí, decidimos, finalmente`,
    solvedBy: `
      se resolvió con, se resolvió usando, se resolvió mediante, se solucionó con, se solucionó usando, se solucionó mediante,
      resuelto con, resuelto mediante, resuelto usando, resuelto por, solucionado con, solucionado mediante, solucionado usando,
      lo resolví con, lo resolví usando, lo solucioné con, lo solucioné usando, corregido con, lo mitigamos con,
      corregido agregando, corregido añadiendo, corregido usando, resuelto agregando, resuelto añadiendo, solucionado agregando,
      arreglado con, se arregló con, se corrigió con`,
    solvedAtEnd: `
      solucionó el problema, resolvió el problema, lo solucionó, lo resolvió, lo arregló, problema resuelto, quedó resuelto, se solucionó,
      se resolvió, se arregló`,
    unsolved: `
      no resuelto, sin resolver, sin solución, no pude, no se resolvió, no se solucionó, no lo resolvió, no lo solucionó`,
    deeds: `
      usé, usamos, utilicé, utilizamos, agregué, agregamos, añadí, añadimos, implementé, implementamos, creé, creamos,
      cambié, cambiamos, configuré, configuramos, uso de, se usó, se utilizó, se implementó, se agregó, se añadió, se
      creó, se cambió, se configuró, moví, movimos, implementación de, gracias a`,
    hence: `así que, por eso, entonces, por lo que`,
    troubleTitles: `solución de problemas, resolución de problemas, problemas comunes, problemas frecuentes, problemas conocidos, errores comunes, errores frecuentes`,
    trouble: `
      falla, fallaba, falló, fallaban, fallo, fallos, error, errores, no funciona, no funcionaba, no funcionó,
      no podía, no pude, no pudimos, bloqueado, bloqueaba, bloqueo, lento, lenta, lentos, lentas, lentitud, demasiado,
      faltaba, faltan, difícil, difíciles, dificultad, complicado, problema, problemas, conflicto, conflictos, fuga,
      perdido, perdía, incompatible, confuso, caída, caídas, obstáculo, obstáculos, desafío, desafíos, reto`,
    self: `yo, nosotros, mi, mis, nuestro, nuestra, nuestros, nuestras`,
    ofSentences: `
      son, era, fue, está, están, hay, debe, deben, puede, pueden, permite, evita, hace, ayuda, ahorra, mejora,
      reduce, que, cuando, si, sin, antes, después, siempre, nunca, porque, para que, cada, todo, toda, todos, todas,
      más, mejor, se, ya, sea, sean, tiene, tienen, conviene, no es, no se, no hay, es mejor, es importante`,
  },
  small: {
    fillers: `
      el, la, los, las, un, una, unos, unas, mis, mi, nuestros, nuestras, nuestro, nuestra, algunos, algunas,
      principal, principales, otros, otras, clave, técnico, técnica, técnicos, técnicas, general, generales,
      importante, importantes, común, comunes, final, finales, personal, personales, encontrado, encontrados,
      encontrada, encontradas, adicionales, útiles, rápidos, más, real, verdadero, verdadera, definitiva,
      actual, actuales, recientes`,
    joiners: `y, o`,
    complements: `para, sobre, de, del, en, con, durante, tras, después, desde, por, al, cuando`,
    units: `
      semana, día, parte, lección, módulo, unidad, capítulo, sesión, clase, mes, etapa, fase, tema, práctica, semanas,
      días, partes, lecciones, módulos, unidades, capítulos, sesiones, clases, taller, iteración, paso, laboratorio,
      entrega`,
    ordinals: `
      primer, primero, primera, segundo, segunda, tercer, tercero, tercera, cuarto, cuarta, quinto, quinta, sexto,
      sexta, último, última, uno, dos, tres, cuatro, cinco, seis`,
    weights: `puntos, punto, pts`,
  },
  empty: {
    nothing: `
      ninguno, ninguna, nada, ningún problema, ninguna dificultad, ninguno por ahora, ninguno por el momento,
      nada por ahora, sin problemas, sin novedades, no aplica, no hubo, próximamente, por definir`,
    placeholders: `
      por completar, por escribir, por rellenar, completar aquí, rellenar aquí, escribe aquí, escribir aquí,
      con tus propias palabras, en tus propias palabras, pendiente de completar, tu nombre, tu respuesta,
      tu texto aquí, a completar`,
    prompts: `
      ej, p. ej., por ejemplo,
      describe, describir, describa, explica, explicar, explique, enumera, enumerar, menciona, mencionar, resume,
      resumir, indica, indicar, anota, anotar, qué, cómo, por qué, cuál, cuáles, reflexiona sobre, escribe, escribir,
      si tienes, si has`,
    leadIns: `
      este documento, esta documentación, este repositorio, este archivo, esta página, esta sección, este diario,
      este readme, a continuación, los siguientes, las siguientes, aquí están, estos son, en esta sección,
      en este documento, esta nota`,
  },
};
