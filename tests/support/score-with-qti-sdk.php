<?php
// Scores answers to items of QTI 2.1 with oat-sa/qti-sdk. usage: php score-with-qti-sdk.php SDK-FOLDER < cases.json
// A case has the item's XML, the cardinality's values and nothing of the score; the scores come back as JSON, in the same order.
error_reporting(E_ALL & ~E_DEPRECATED);
$sdk = $argv[1];
spl_autoload_register(function (string $class) use ($sdk) {
    $file = $sdk . '/src/' . str_replace('\\', '/', $class) . '.php';
    if (is_file($file)) {
        require $file;
    }
});

use qtism\common\enums\Cardinality;
use qtism\data\storage\Utils as Storage;
use qtism\data\storage\xml\XmlDocument;
use qtism\runtime\common\MultipleContainer;
use qtism\runtime\common\OrderedContainer;
use qtism\runtime\common\State;
use qtism\runtime\common\Utils;
use qtism\runtime\tests\AssessmentItemSession;

function score(string $xml, array $values): float
{
    $document = new XmlDocument('2.1');
    $document->loadFromString($xml);
    $session = new AssessmentItemSession($document->getDocumentComponent());
    $session->beginItemSession();
    $session->beginAttempt();
    $response = clone $session->getVariable('RESPONSE');
    $type = $response->getBaseType();
    $read = fn ($value) => Utils::valueToRuntime(Storage::stringToDatatype($value, $type), $type);
    if ($response->getCardinality() === Cardinality::SINGLE) {
        $response->setValue($read($values[0]));
    } else {
        $container = $response->getCardinality() === Cardinality::ORDERED ? new OrderedContainer($type) : new MultipleContainer($type);
        foreach ($values as $value) {
            $container[] = $read($value);
        }
        $response->setValue($container);
    }
    $session->endAttempt(new State([$response]));
    return $session['SCORE']->getValue();
}

$cases = json_decode(stream_get_contents(STDIN), true);
echo json_encode(array_map(fn ($case) => score($case['xml'], $case['values']), $cases));
