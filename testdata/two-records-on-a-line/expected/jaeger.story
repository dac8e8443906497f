  +0.001s   0.002s  configmaps: shop kube-root-ca.crt [ConfigMap] object.identity=inferred
  +0.001s   0.002s    root-ca-cert-publisher: system:serviceaccount:kube-system:root-ca-cert-publisher create [201] attribution=inferred

  +0.000s   0.002s  serviceaccounts: shop default [ServiceAccount c0f0cacb-07c5-48e9-b1e5-18b44f70c4c6]
  +0.000s   0.002s    service-account-controller: system:serviceaccount:kube-system:service-account-controller create [201] no_op=true
  +0.000s   0.002s    service-account-controller: system:serviceaccount:kube-system:service-account-controller create [201 rv -> 284]
                        = {"kind":"ServiceAccount","apiVersion":"v1","metadata":{"name":"default","namespace":"shop","uid":"c0f0cacb-07c5-48e9-b1e5-18b44f70c4c6","resourceVersion":"284","creationTimestamp":"2026-11-23T11:51:16Z"}}

  +0.051s   0.002s  rolebindings: shop bob-edit [RoleBinding bc1bafa4-8483-4995-9873-4f5af9e6ec4e]
  +0.051s   0.002s    alice: alice create [201 rv -> 286]
                        = {"kind":"RoleBinding","apiVersion":"rbac.authorization.k8s.io/v1","metadata":{"name":"bob-edit","namespace":"shop","uid":"bc1bafa4-8483-4995-9873-4f5af9e6ec4e","resourceVersion":"286","creationTimestamp":"2026-11-23T11:51:16Z"},"subjects":[{"kind":"User","apiGroup":"rbac.authorization.k8s.io","name":"bob"}],"roleRef":{"apiGroup":"rbac.authorization.k8s.io","kind":"ClusterRole","name":"edit"}}
