import type { LegalText } from './legal-text.ts';

export const legalEs: LegalText = {
  language: 'Español',
  otherPages: 'Más sobre este servicio',
  languages: 'Idioma',
  privacy: {
    title: 'Privacidad',
    intro:
      'IMI Password Desk ayuda a los usuarios del Sistema de Información del Mercado Interior (IMI) a quienes no les llegó el correo con la contraseña. Esta página explica qué datos guarda para ello, por qué, durante cuánto tiempo y quién los ve.',
    sections: [
      {
        heading: 'Quién es responsable',
        paragraphs: [
          'Es responsable la autoridad que presta este servicio, por lo general la coordinación nacional de IMI de su país. Su delegado de protección de datos responde a sus preguntas. Los autores del programa no prestan el servicio ni reciben ningún dato.',
        ],
        points: [],
      },
      {
        heading: 'Qué se guarda',
        paragraphs: [],
        points: [
          'De la persona a quien le falta el correo: nombre, nombre de usuario, autoridad, dirección de correo profesional (la registrada y, en su caso, la corregida), cuándo se creó el usuario y cuándo se enviaron, aceptaron, aplazaron o rechazaron los correos, con las respuestas de los servidores.',
          'De quienes intervienen (informantes, aprobadores, coordinadores): nombre, los identificadores que tienen en Microsoft Teams y en el servicio de administración de IMI, idioma, zona horaria, y qué decidieron y cuándo.',
          'Del servicio informático de un buzón: su dirección de correo, qué se le pidió y qué contestó.',
          'Lo que se escribe al asistente, en la medida en que pertenece a un caso. No se guarda nada más de las conversaciones.',
        ],
      },
      {
        heading: 'Qué no se guarda nunca',
        paragraphs: [
          'Las contraseñas. IMI las envía únicamente por correo; este servicio pide ese correo y nunca ve su contenido. Los registros técnicos no contienen nombres, direcciones ni mensajes.',
        ],
        points: [],
      },
      {
        heading: 'Para qué se usan',
        paragraphs: [
          'Para averiguar por qué no llegó un correo, conseguir que se envíe de nuevo, pedir al servicio informático correspondiente que lo deje entrar y poder mostrar después quién decidió qué. No se elaboran perfiles y ninguna decisión sobre una persona la toma una máquina sola: una contraseña nueva se pide únicamente después de que alguien diga que el correo no ha llegado, y son personas quienes deciden sobre un cambio de dirección o un buzón temporal.',
        ],
        points: [],
      },
      {
        heading: 'Quién los ve',
        paragraphs: [],
        points: [
          'Quien comunica un caso ve sus propios casos; los coordinadores, los de las autoridades que coordinan; la coordinación nacional, los del país.',
          'El servicio informático del buzón recibe un correo con lo que necesita: el destinatario, las horas, las pruebas y el nombre de quien lo pide.',
          'El servicio de administración de IMI recibe lo que se hace en nombre de una persona: una contraseña nueva, una dirección corregida.',
          'Microsoft transporta las conversaciones en Teams, según el acuerdo que su organización tiene con esa empresa.',
        ],
      },
      {
        heading: 'Durante cuánto tiempo',
        paragraphs: [
          'Un caso cerrado se conserva {days} días, por si los correos dejan de llegar otra vez; después se eliminan sus datos personales. Queda un registro sin nombres ni direcciones que demuestra que no se alteró ninguna anotación.',
          'Lo que se guarda junto a los casos también se borra: las preguntas empezadas y no terminadas, al cabo de un día; y lo necesario para escribir a una persona, cuando lleva {days} días sin decir nada y no se conserva ningún caso suyo. La autoridad que ofrece este servicio puede además hacer que se olvide antes a una persona.',
        ],
        points: [],
      },
      {
        heading: 'Sus derechos',
        paragraphs: [
          'Puede solicitar el acceso a sus datos, su rectificación o supresión y la limitación de su uso, y puede oponerse a él. Diríjase a la autoridad que presta este servicio; también puede reclamar ante la autoridad de protección de datos de su país.',
        ],
        points: [],
      },
    ],
  },
  terms: {
    title: 'Condiciones de uso',
    intro: 'Qué puede esperar usted de IMI Password Desk y qué se espera de usted.',
    sections: [
      {
        heading: 'Para qué sirve',
        paragraphs: [
          'El asistente es para administradores, coordinadores y usuarios de IMI y para los servicios informáticos de sus buzones. Ayuda a que el correo con la contraseña de IMI llegue a la persona a quien va dirigido. No forma parte de IMI ni es un servicio de la Comisión Europea.',
        ],
        points: [],
      },
      {
        heading: 'A qué se compromete usted',
        paragraphs: [],
        points: [
          'Pide solo por usuarios que atiende, o por sí mismo.',
          'Dice la verdad: una contraseña nueva inutiliza la actual, así que pídala solo si el correo no ha llegado.',
          'No escribe nunca una contraseña en un chat, en un correo a un servicio informático ni en un formulario. Aquí nadie se la pedirá.',
          'Lee la petición al servicio informático antes de enviarla: sale en su nombre.',
        ],
      },
      {
        heading: 'Qué no se puede prometer',
        paragraphs: [
          'Que un correo llegue depende de servidores que este servicio no gestiona. Dice lo que sabe y de dónde lo sabe, y avisa cuando no lo sabe. Un correo aceptado por un servidor puede quedar retenido por un filtro.',
        ],
        points: [],
      },
      {
        heading: 'Para los servicios informáticos',
        paragraphs: [
          'Una petición le ruega que busque un correo y que deje entrar el que se autentique como de la Comisión Europea. Nunca le pide que desactive una protección, y su enlace sirve solo para contestar. En caso de duda, pregunte a la persona que figura en la petición por una vía que ya conozca.',
        ],
        points: [],
      },
      {
        heading: 'Programa y responsabilidad',
        paragraphs: [
          'El programa es libre, con licencia MIT, y se ofrece sin garantía. La autoridad que presta este servicio puede añadir condiciones propias.',
        ],
        points: [],
      },
    ],
  },
};
