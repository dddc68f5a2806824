import type { Lexicon } from './Lexicon';

/**
 * Portuguese of Portugal and Brazil. Left out of the small words: `do`, `dos`, `das`, `no`, `na`, `as`,
 * which are English or German words, too.
 */
export const portuguese: Lexicon = {
  language: 'pt',
  partsWords: true,
  headFirst: true,
  titles: {
    strong: {
      practice: `
        boas práticas, boa prática, melhores práticas, melhor prática, práticas recomendadas, prática recomendada, práticas adotadas,
        práticas adoptadas, bons hábitos, regras de ouro, regra de ouro, regras básicas, regras a seguir, princípios orientadores,
        princípios a seguir, minhas dicas, dicas para, dicas de, dicas úteis, dicas práticas, algumas dicas, dicas e truques, truques e dicas,
        conselhos para, meus conselhos, conselhos práticos, recomendações para, nossas recomendações, minhas recomendações, recomendações finais,
        o que fazer e o que não fazer, o que fazer e o que evitar, o que evitar, coisas a evitar, coisas para evitar, pontos de atenção,
        cuidados a ter, cuidados importantes, o que eu faria diferente, o que faria diferente, o que faríamos diferente, o que eu mudaria,
        o que poderia ser melhor, o que pode ser melhorado, o que poderia melhorar, o que podemos melhorar, o que melhorar, pontos a melhorar,
        pontos de melhoria, aspetos a melhorar, aspectos a melhorar, da próxima vez, para a próxima vez, começar a fazer, parar de fazer,
        continuar a fazer, continuar fazendo, ações preventivas, ações corretivas, medidas preventivas, na próxima vez, como evitar, dica do dia`,
      lesson: `
        lições aprendidas, lição aprendida, lições tiradas, principais lições, lições do projeto, lições de, lições importantes, ensinamentos,
        principais conclusões, pontos-chave, pontos chave, ponto-chave, ideias-chave, pontos importantes, pontos principais, pontos a reter,
        pontos para lembrar, coisas para lembrar, para não esquecer, o que lembrar, o que levo, o que fica, o que descobri, o que entendi,
        principais descobertas, o que deu certo, o que funcionou, o que funcionou bem, o que correu bem, o que foi bem, bom saber, bom a saber,
        é bom saber, vale a pena saber, principais insights, se eu começasse de novo, se fosse começar de novo, se começasse hoje, aprendizados,
        aprendizado do dia, principais aprendizados, meus aprendizados, aprendizados do projeto, aprendizados do dia, aprendizados da semana,
        aprendizagens, principais aprendizagens, minhas aprendizagens, o que aprendi, o que eu aprendi, o que aprendemos, o que foi aprendido,
        o que tenho aprendido, aprendi hoje, hoje aprendi, hoje eu aprendi, coisas que aprendi, coisas aprendidas, conhecimentos adquiridos,
        conhecimento adquirido, notas para mim, nota para mim, o que ficou, em retrospecto, ideias principais, notas importantes, o essencial,
        não esquecer, o que sei agora, o que eu faria na próxima vez, o que farei na próxima vez, me ensinou, nos ensinou, o que me surpreendeu,
        o que ajudou, o que me ajudou, pontos a lembrar, coisas a lembrar`,
      pitfall: `
        armadilhas, armadilha, armadilhas comuns, armadilhas conhecidas, armadilhas a evitar, erros comuns,
        erro comum, erros frequentes, erros típicos, erros a evitar, erros para evitar, pegadinhas, pegadinha,
        ciladas, más práticas, má prática, antipadrões, anti-padrões, mitos, equívocos comuns, cuidado com,
        atenção a`,
      challenge: `
        desafios, desafio encontrado, desafios encontrados, desafios enfrentados, principais desafios, desafios técnicos, desafios e soluções,
        desafios superados, dificuldades, dificuldade encontrada, dificuldades encontradas, dificuldades enfrentadas, principais dificuldades,
        dificuldades e soluções, dificuldades técnicas, problemas encontrados, problema encontrado, problemas enfrentados, problemas que encontrei,
        problemas que encontramos, problemas que tive, problemas técnicos, problemas comuns, problemas conhecidos, problemas resolvidos,
        problemas e soluções, problema e solução, obstáculos, obstáculos encontrados, bloqueios, impedimentos, erros encontrados, erro encontrado,
        erros cometidos, meus erros, erros que cometi, erros e soluções, erros resolvidos, bugs encontrados, o que deu errado, o que correu mal,
        o que não funcionou, o que não deu certo, o que foi difícil, o mais difícil, o que foi mais difícil, onde travei, solução de problemas,
        resolução de problemas, o que não correu bem, o que não correu tão bem, o que não foi bem, o que não funcionou bem, o que não saiu bem,
        travas, onde eu travei, perrengues, problemas durante o projeto, problemas durante o desenvolvimento, o que travou, o que complicou,
        travas que tive, pontos difíceis, o que deu ruim, onde tive dificuldade, onde tive dificuldades, maior desafio, maior dificuldade,
        contratempos, erros comuns que tive, erros que tive, o que me travou, frustrações, tropeços`,
      solution: `
        solução, soluções, solução aplicada, soluções aplicadas, solução adotada, solução implementada,
        soluções implementadas, solução encontrada, soluções encontradas, como resolvi, como eu resolvi,
        como resolvemos, como foi resolvido, como foram resolvidos, como solucionei, como superei`,
      technology: `
        tecnologias, tecnologia, tecnologias utilizadas, tecnologias usadas, ferramentas, ferramentas utilizadas,
        ferramentas usadas, stack tecnológica, stack utilizada, bibliotecas, linguagens de programação`,
      concept: `
        conceitos, conceitos-chave, conceitos chave, conceitos aprendidos, conceitos básicos, fundamentos,
        temas abordados, tópicos abordados, assuntos abordados, teoria, conteúdos abordados, conteúdo visto,
        habilidades adquiridas, competências adquiridas`,
      overview: `
        visão geral, introdução, antecedentes, apresentação, descrição geral, descrição do projeto, resumo do projeto,
        sobre o projeto, sobre este projeto, motivação`,
      summary: `em resumo`,
      conclusion: `
        conclusão, conclusões, considerações finais, reflexão final, reflexões finais, palavras finais, encerramento,
        fechamento, em conclusão, balanço final, para concluir, concluindo`,
      checklist: `
        lista de verificação, listas de verificação, lista de checagem, lista de conferência, lista de controlo,
        lista de controle`,
      project: `
        funcionalidades, funcionalidade, casos de uso, pré-requisitos, primeiros passos, como começar, como usar,
        como utilizar, como executar, como rodar, rodando o projeto, executando o projeto, executar o projeto,
        instalação, configuração inicial, capturas de tela, capturas de ecrã, demonstração, estrutura do projeto,
        estrutura de pastas, comandos úteis, comandos essenciais`,
      administrative: `
        objetivo, objetivos, objectivo, objectivos, próximos passos, próximo passo, passos seguintes, trabalho futuro,
        trabalhos futuros, melhorias futuras, próximas melhorias, próximas melhorias planejadas, melhorias planejadas, melhorias previstas, possíveis melhorias, estratégias de melhoria, estratégias de melhoria contínua, plano de trabalho, planejamento, planeamento, cronograma, calendário,
        a fazer, tarefas pendentes, para aprender, para explorar, para estudar, recursos úteis, referências,
        bibliografia, ligações úteis, links úteis, leituras recomendadas, veja também, ver também, agradecimentos,
        créditos, como contribuir, contribuindo, entregáveis, licença, registro de alterações, tarefas realizadas,
        trabalho realizado, atividades realizadas`,
      assessment: `
        critérios de avaliação, pontuação, ordem de trabalhos, pauta da reunião, perguntas frequentes, questionário,
        trabalho de casa, lição de casa, enunciado`,
    },
    heading: {
      practice: `
        recomendações, conselhos, sugestões, convenções, diretrizes, directrizes, orientações, princípios,
        considerações, prevenção, precauções, cuidados, o que fazer, o que não fazer, dicas, ações de melhoria`,
      lesson: `reflexão, reflexões, retrospectiva, retrospetiva, lições, crescimento pessoal, aprendizado, aprendizagem`,
    },
    whole: {
      practice: `
        dica, conselho, recomendação, regras, regra, sempre, nunca, evitar, evite, melhorias, truques, não fazer,
        faça, não faça`,
      lesson: `
        lembrete, lembretes, lembre-se, pontos positivos, descobertas, surpresas, observações, achados, para lembrar, a reter, a lembrar`,
      pitfall: `aviso, avisos, advertência, advertências, atenção, cuidado`,
      challenge: `
        problema, erro, falha, desafio, sintoma, sintomas, pontos negativos, problemas, erros, falhas`,
      solution: `correção, correções, resposta, resolução`,
      overview: `contexto`,
      summary: `resumo, em suma`,
      project: `requisitos, estrutura, uso, estado, progresso, modelo, modelos, repositório`,
      administrative: `
        comunidade, métricas, métricas do projeto, realizações, conquistas, autor, autores, autora, fontes, recursos, pendências, contato, contacto, meta, metas,
        colaboradores, contribuições, contribuidores, futuro, entregas, roteiro`,
      assessment: `
        perguntas, exercícios, exercício, tarefa, avaliação, critérios, instruções, índice, sumário`,
    },
  },
  labels: {
    practice: `
      dica, dicas, conselho, recomendação, boa prática, melhor prática, regra, regra de ouro, sugestão, prevenção, fazer, faça, sempre,
      da próxima vez, para a próxima, como aplicar, como aplicar daqui pra frente, como aplicar daqui para a frente, medida preventiva, truque,
      na próxima vez`,
    lesson: `
      lição, lição aprendida, lições, lições aprendidas, aprendizado, aprendizados, aprendizagem, aprendizado-chave,
      o que aprendi, o que aprendemos, aprendi, aprendido, ponto-chave, ponto chave, ponto importante, conclusão-chave,
      ideia-chave, descoberta, moral da história, lembre-se, lembrete, lembrar, para lembrar, insight principal,
      o que isso me ensinou, hoje aprendi, não esquecer`,
    pitfall: `
      armadilha, pegadinha, erro comum, erro frequente, erros comuns, cuidado, atenção, evite, evitar, não fazer,
      não faça, má prática, antipadrão, aviso, mito`,
    challenge: `
      problema, problemas, desafio, desafios, dificuldade, dificuldades, obstáculo, erro, erros, falha, bloqueio, problema encontrado,
      erro encontrado, desafio encontrado, dificuldade encontrada, sintoma, sintomas, situação, o que aconteceu, o que deu errado, erro observado,
      risco observado, erro / risco observado, obstáculos, falhas, bloqueios, problemas encontrados, dificuldades encontradas, desafios encontrados,
      transtorno, mensagem de erro, incidente`,
    solution: `
      solução, soluções, resolução, resolvido, solucionado, correção, correções, correção aplicada, correções implementadas, correções aplicadas,
      corrigido, como resolvi, como resolvemos, como foi resolvido, como solucionei, como superei, solução aplicada, solução adotada,
      solução implementada, solução encontrada, ação corretiva, ação tomada, jeito certo, forma correta, correto, ação preventiva, ações preventivas,
      contorno, solução de contorno, resolvido com, resolvido por, o que ajudou, como corrigi, corrigido em, resolvido em, o que funcionou,
      mudança feita, mudanças feitas, alteração, alterações, alteração feita, o que foi alterado, código corrigido, código correto, o que foi feito,
      o que fiz`,
    question: `pergunta`,
    answer: `resposta`,
    aside: `
      causa, causas, causa raiz, causa-raiz, causa provável, razão, motivo, origem, resultado, resultados,
      consequência, consequências, efeito, impacto, contexto, exemplo, exemplos, nota, notas, obs, observação,
      observações, por que, por quê, porquê, por que isso importa, por quê isso importa, explicação, detalhe,
      detalhes, diagnóstico, verificação, ferramentas utilizadas, justificativa, justificação, análise, vantagem,
      vantagens, desvantagens, causas identificadas, possíveis causas, benefício, benefícios`,
    summary: `em resumo, resumindo, em poucas palavras`,
    otherwise: `caso contrário, senão`,
    metadata: `
      neste projeto,
      hora, horário, duração, autor, autora, autores, severidade, gravidade, prioridade, categoria, componente,
      ambiente, licença, versão, última atualização, etiquetas, nível, estado, propósito, objetivo`,
    pointer: `
      ligação, fonte, fontes, referência, referências, ver, veja, ver também, veja também, leia mais, saiba mais,
      mais informações, documentação`,
  },
  sentences: {
    advice: `
      usar, usa, use, utilizar, utilize, evitar, evite, evita, sempre, nunca, jamais, não usar, não use, não esquecer,
      não esqueça, não confiar, não confie, verificar, verifique, verifica, conferir, confira, testar, teste, pensar,
      pense, manter, mantenha, preferir, prefira, documentar, documente, separar, separe, validar, valide, escrever,
      escreva, ler, leia, fazer, faça, colocar, coloque, adicionar, adicione, limitar, limite, escolher, escolha,
      começar, comece, dividir, divida, isolar, isole, automatizar, automatize, medir, meça, monitorar, monitore,
      proteger, proteja, criptografar, implementar, implemente, criar, crie, definir, defina, respeitar, garantir,
      garanta, certifique-se, procurar, priorizar, priorize, planejar, planeje, tratar, trate, comunicar, comunique,
      cuidar, configurar, configure, deixar, deixe, revisar, revise, nomear, nomeie, é preciso, é melhor, vale a pena,
      lembrar, lembre-se, tenha, ter em conta`,
    obligation: `
      é preciso, deve, devem, devemos, deveria, deveriam, não deve, não devem, tem que, têm que, tem de, sempre,
      nunca, é importante, é fundamental, é essencial, é necessário, é melhor, em vez de, ao invés de, antes de,
      vale a pena, melhor que, convém`,
    telling: `
      aprendi que, aprendi a, aprendi como, aprendi sobre, aprendemos que, aprendemos a, percebi que, percebemos que,
      entendi que, entendemos que, compreendi que, descobri que, descobrimos que, notei que, me ensinou, nos ensinou,
      ensinou-me, me ajudou a entender, ajudou-me a perceber, deveria ter, deveríamos ter, devia ter, devíamos ter,
      a lição é, a lição foi, reforcei, o aprendizado foi`,
    reminding: `
      lembre-se, lembrar que, lembrar de, não esqueça, não esquecer, tenha em mente, cuidado com, da próxima vez, na próxima vez, vale lembrar`,
    emptyTelling: `
      aprendi muito, aprendi muita, aprendi muitas, aprendi bastante, aprendemos muito, aprendi o seguinte,
      aprendi várias, aprendi diversas, aprendi os seguintes, vários desafios, diversos desafios, várias dificuldades,
      diversas dificuldades, vários problemas, alguns problemas, algumas dificuldades, muitos problemas,
      diversos problemas`,
    solving: `
      resolvi, resolvemos, solucionei, solucionamos, corrigi, corrigimos, superei, contornei, foi resolvido, foi solucionado,
      foram resolvidos, para resolver, para solucionar, para corrigir, para contornar, para superar, a solução foi, a solução é,
      a solução era, a solução consistiu, optei por, optamos por, decidi, decidimos, no fim, no final, finalmente`,
    solvedBy: `
      resolvido com, resolvido usando, resolvido por, resolvida com, resolvi com, resolvi usando, resolvemos com,
      resolvemos usando, solucionado com, solucionado usando, solucionei com, corrigido com, corrigido usando,
      foi resolvido com, foi resolvido usando, superado com, contornado com, corrigido adicionando, resolvido adicionando,
      resolvido ao, consertado com, resolvido através de, resolvido via`,
    solvedAtEnd: `
      resolveu o problema, resolveu isso, corrigiu o problema, corrigiu o erro, problema resolvido, foi resolvido, foi corrigido, resolveu tudo`,
    unsolved: `
      não resolvido, sem solução, não consegui, não resolveu, ainda aberto, não foi resolvido`,
    deeds: `
      usei, usamos, utilizei, utilizamos, adicionei, adicionamos, implementei, implementamos, criei, criamos, mudei,
      mudamos, configurei, configuramos, troquei, trocamos, uso de, utilização de, foi usado, foi utilizado, foi
      implementado, foi criado, foi adicionado, implementação de, criação de, adição de, graças a, movi, passei a,
      passamos a`,
    hence: `então, por isso`,
    troubleTitles: `solução de problemas, resolução de problemas, problemas comuns, erros comuns, problemas conhecidos, problemas frequentes, erros frequentes`,
    trouble: `
      falha, falhou, falhava, falhavam, erro, erros, não funciona, não funcionava, não funcionou, não conseguia,
      não consegui, não conseguimos, travou, travava, travado, bloqueado, lento, lenta, lentos, lentas, lentidão,
      demorava, faltava, faltou, difícil, difíceis, dificuldade, dificuldades, complicado, problema, problemas,
      conflito, conflitos, vazamento, perdido, incompatível, confuso, quebrou, quebrava, caía, caiu, obstáculo,
      obstáculos, desafio, desafios`,
    self: `nós, meu, meus, minha, minhas, nosso, nossa, nossos, nossas`,
    ofSentences: `
      são, era, foi, está, estão, há, deve, devem, pode, podem, permite, evita, faz, ajuda, melhora, reduz, facilita,
      que, quando, se, sem, antes, depois, sempre, nunca, porque, para que, cada, todo, toda, todos, todas, mais,
      melhor, não, tem, têm, vale, torna, precisa, precisam`,
  },
  small: {
    fillers: `
      o, um, uma, uns, umas, meu, meus, minha, minhas, nossos, nossas, nosso, nossa, alguns, algumas, principal,
      principais, outros, outras, chave, técnico, técnica, técnicos, técnicas, geral, gerais, importante, importantes,
      comum, comuns, final, finais, pessoal, pessoais, encontrado, encontrados, encontrada, encontradas, adicionais,
      extras, úteis, rápidas, mais, verdadeiro, verdadeira, real, definitiva,
      atual, atuais, actuais, recentes`,
    joiners: `e, ou`,
    complements: `para, sobre, de, da, em, com, durante, após, desde, por, ao, quanto, quando`,
    units: `
      semana, dia, parte, aula, lição, módulo, unidade, capítulo, sessão, mês, etapa, fase, encontro, semanas, dias,
      partes, aulas, lições, módulos, unidades, capítulos, sessões, rodada, iteração, passo, laboratório, ciclo`,
    ordinals: `
      primeiro, primeira, segundo, segunda, terceiro, terceira, quarto, quarta, quinto, quinta, sexto, sexta, último,
      última, um, dois, três, quatro, cinco, seis`,
    weights: `pontos, ponto, pts`,
  },
  empty: {
    nothing: `
      nenhum, nenhuma, nada, nenhum problema, nenhuma dificuldade, nenhum ainda, nenhum até agora,
      nenhum por enquanto, nada por enquanto, sem problemas, não se aplica, nenhum desafio, não houve, em breve,
      a definir`,
    placeholders: `
      a preencher, preencher aqui, a completar, por completar, escreva aqui, escrever aqui,
      com suas próprias palavras, com as suas palavras, seu nome, sua resposta, seu texto aqui, descreva aqui`,
    prompts: `
      por exemplo,
      descreva, descrever, explique, explicar, liste, listar, mencione, mencionar, resuma, resumir, indique, indicar,
      anote, anotar, como você, por que você, o que você, qual, quais, reflita sobre, escreva, se você, caso você`,
    leadIns: `
      este documento, esta documentação, este repositório, este arquivo, este ficheiro, esta página, esta seção,
      esta secção, este diário, este readme, a seguir, abaixo, os seguintes, as seguintes, aqui estão, estes são,
      nesta seção, neste documento, esta nota`,
  },
};
