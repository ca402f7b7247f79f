/**
 * What German, French and Spanish pages put around an article. They come beside the English phrases, since
 * such pages have those too.
 */
// cspell:disable
import { phrase, type Phrase } from './phrase.ts';

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.’'-]+(?: (?:de|del|la|von|van|zu|du|le|\p{Lu}[\p{L}\p{M}.’'-]*)){1,4}`;
const NAMES = `${NAME}(?:(?:,| und| et| y| e| &) ${NAME})*`;
/** Words before the name of who wrote it. */
const BY =
  '(?:Von|VON|von|Text(?: von)?|Autor(?:in)?|Ein Gastbeitrag von|Par|PAR|par|Texte de|Écrit par|Article rédigé par|Rédigé par|Propos recueillis par|Por|POR|por|Texto de|Escrito por|Di|Da|Door)';
const DAY = String.raw`(?:\d{1,2}(?:er|\.)?(?: de)? \p{L}{3,10}\.?,?(?: del?)? \d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})`;
const WEEKDAY =
  '(?:(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo),? (?:den |el |le )?)?';
const CLOCK = String.raw`(?:[,–|·•-]? ?(?:um |à |a las )?\d{1,2}\s?[:.h]\s?\d{2}(?: ?(?:uhr|h|hrs))?)?`;

export const OTHER_LABELS: Phrase[] = [
  phrase('byline', new RegExp(`^${BY}:? ${NAMES}(?:\\s?[,|·•–-].{0,60})?$`, 'u'), 16),
  phrase(
    'date line',
    new RegExp(
      `^(?:(?:zuletzt )?(?:aktualisiert|veröffentlicht|erschienen|erstellt|stand|publié|mis à jour|modifié|créé|publicado|actualizado|modificado)(?: (?:am|le|el|on))?:? ?)?${WEEKDAY}(?:am |le |el )?${DAY}${CLOCK}(?:\\s?[|·•,–-]? ?(?:aktualisiert|mis à jour|actualizado)(?: (?:am|le|el))?:? ?${DAY}${CLOCK})?$`,
      'iu',
    ),
    18,
  ),
  phrase(
    'related links',
    /^(?:lesen sie auch|mehr (?:zum thema|dazu|lesen)|auch interessant|das könnte sie (?:auch )?interessieren|weitere (?:artikel|themen|meldungen)|zum thema|meistgelesen|lire aussi|à lire (?:aussi|également|ensuite)|sur le même (?:sujet|thème)|voir aussi|les plus lus|dans la même rubrique|lee también|lea también|más (?:información|noticias|sobre .{2,30})|te puede interesar|también te puede interesar|relacionad[oa]s?|noticias relacionadas|lo más (?:leído|visto))\s*:?$/iu,
    8,
    'headlines',
  ),
  phrase(
    'related links',
    /^(?:lesen sie (?:auch|hier)|mehr zum thema|lire aussi|à lire aussi|voir aussi|lee también|lea también|más información)\s?[:>»–]\s?\S.*$/iu,
    28,
  ),
  phrase('advertisement', /^(?:anzeige|werbung|publicité|publicidad|anuncio)$/iu, 2),
  phrase(
    'photo caption or credit',
    /^(?:foto|bild|quelle|symbolbild|grafik|photo|crédits?(?: photo)?|illustration|foto|imagen|crédito)s?\s?(?:[:©/|]|von |de )\s?\S.*$|\((?:foto|bild|imago|dpa|picture alliance|photo|crédit|imagen)\s?[:/][^)]*\)$/iu,
    40,
  ),
  phrase(
    'share line',
    /^(?:teilen|drucken|artikel (?:teilen|drucken|merken)|merken|kommentieren|zur merkliste|auf (?:facebook|twitter) teilen|partager(?: .{0,40})?|imprimer|envoyer par (?:mail|e-mail)|écouter (?:cet|l['’])article|compartir(?: .{0,30})?|imprimir|guardar|enviar por correo|copier le lien|copiar enlace)$/iu,
    8,
  ),
  phrase(
    'newsletter or subscription',
    /^(?:(?:jetzt )?(?:abonnieren|anmelden|newsletter .*)|abonnez-vous.*|je m['’]abonne|s['’](?:abonner|inscrire).*|inscrivez-vous.*|suscr[ií]b(?:ete|ase|irse).*|regístrate.*|recib[ae] .* correo.*)$/iu,
    20,
  ),
  phrase(
    'comments',
    /^(?:\d+ )?(?:kommentare?|kommentar schreiben|diskutieren sie mit|commentaires?|réagir|laisser un commentaire|comentarios?|deja un comentario|escribe un comentario)(?: \(\d+\)| lesen| anzeigen)?\s?:?\s?\d*$/iu,
    6,
    'comments',
  ),
  phrase(
    'reading time',
    /^(?:lesezeit|lesedauer|temps de lecture|tiempo de lectura|lecture)\s?:?\s?(?:ca\. )?[<\d].{0,14}$|^\d+ (?:min\.?|minuten|minutes|minutos) (?:lesezeit|de lecture|de lectura)$/iu,
    8,
  ),
  phrase(
    'navigation',
    /^(?:startseite|zur startseite|zum inhalt(?: springen)?|suche|menü|nach oben|accueil|rechercher|aller au contenu(?: principal)?|retour en haut|inicio|buscar|menú|ir al contenido|volver arriba|se connecter|connexion|iniciar sesión)$/iu,
    6,
  ),
  phrase(
    'copyright',
    /\b(?:alle rechte vorbehalten|tous droits réservés|todos los derechos reservados)\b/iu,
    30,
  ),
  phrase(
    'cookie notice',
    /\bcookies\b.{0,80}\b(?:website|webseite|zustimm\w+|site|navigation|acceptez|navegación|aceptar?|experiencia)\b/iu,
    80,
  ),
];
