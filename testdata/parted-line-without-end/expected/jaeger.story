  +6.744s   0.000s  configmaps: shop web-settings [ConfigMap] object.existence=referenced
  +6.744s   0.000s    alice: alice create attribution=inferred truncated=true time.evidence=inferred

  +3.444s   0.000s  namespaces: shop [Namespace] object.identity=inferred
  +3.444s   0.000s    alice: alice create [201] attribution=inferred truncated=true time.evidence=inferred
                        = {"apiVersion":"v1","kind":"Namespace","metadata":{"labels":{"kubernetes.io/metadata.name":"shop"},"name":"shop"},"spec":{},"status":{"phase":"Active"}}

  +0.000s   0.002s  serviceaccounts: shop default [ServiceAccount c0f0cacb-07c5-48e9-b1e5-18b44f70c4c6]
  +0.000s   0.002s    service-account-controller: system:serviceaccount:kube-system:service-account-controller create [201 rv -> 284]
                        = {"kind":"ServiceAccount","apiVersion":"v1","metadata":{"name":"default","namespace":"shop","uid":"c0f0cacb-07c5-48e9-b1e5-18b44f70c4c6","resourceVersion":"284","creationTimestamp":"2026-11-23T11:51:16Z"}}
