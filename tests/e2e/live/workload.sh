#!/usr/bin/env bash
# What happens while live.sh records: workload.sh NAMESPACE ROUND
set -euo pipefail
k() { kubectl --namespace "$1" "${@:2}" >/dev/null; }
ns=$1 round=$2

if [ "$round" = 1 ]; then
    kubectl apply -f - >/dev/null <<CRD
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: widgets.kelemetry.test}
spec:
  group: kelemetry.test
  scope: Namespaced
  names: {plural: widgets, singular: widget, kind: Widget, listKind: WidgetList}
  versions:
    - name: v1
      served: true
      storage: true
      schema: {openAPIV3Schema: {type: object, x-kubernetes-preserve-unknown-fields: true}}
CRD
    kubectl wait --for=condition=Established crd/widgets.kelemetry.test --timeout=30s >/dev/null
    # The watch finds the new kind by itself.
    sleep 4
    k "$ns" create deployment web --image=nginx:1.29
    k "$ns" create secret generic key --from-literal=password=hunter2-hunter2
    k "$ns" create configmap both --from-literal=round=1
fi
for i in 1 2 3 4 5; do
    k "$ns" create configmap "round-$round-$i" --from-literal=i="$i"
    k "$ns" patch configmap "round-$round-$i" -p "{\"data\":{\"i\":\"again $i\"}}"
    k "$ns" patch configmap both -p "{\"data\":{\"round\":\"$round.$i\"}}"
done
kubectl apply -f - >/dev/null <<WIDGET
apiVersion: kelemetry.test/v1
kind: Widget
metadata: {name: widget-$round, namespace: $ns}
spec: {round: $round}
WIDGET
k "$ns" patch widget "widget-$round" --type=merge -p '{"spec":{"patched":true}}'
k "$ns" patch deployment web -p "{\"spec\":{\"replicas\":$((round + 1))}}"
k "$ns" patch secret key -p "{\"stringData\":{\"password\":\"hunter$round-hunter$round\"}}"
k "$ns" delete configmap "round-$round-1" "round-$round-2"
# The same name again is another object.
k "$ns" create configmap "round-$round-1" --from-literal=i=anew
[ "$round" = 1 ] || k "$ns" delete configmap before
